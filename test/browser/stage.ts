import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { type Language, languageTraits } from '../../apps/web/src/language/languages.js';
import { type RunningPortal, startPortal } from '../support/running-portal.js';
import { TestNetwork } from '../support/test-network.js';
import { launchChromium } from './chromium.js';
import { type Asker, type Scene, setScene } from './scene.js';

/** Compiling the API and matching the first postings take a moment. */
export const STAGE_WITHIN_MS = 180_000;

/** How somebody looks at a page. */
export interface Look {
  readonly language: Language;
  /** In pixels; 390 is a phone. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** False for a browser that runs none. */
  readonly scripts?: boolean;
  /** False for a browser that runs no service worker. */
  readonly serviceWorkers?: boolean;
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * The real API with the portal in it, a real PostgreSQL with a network in it (`scene.ts`), and a real browser. What
 * is not real: mails go into a directory. The worker has done its part before the curtain rises, and is gone.
 */
export class Stage {
  private readonly signedIn = new Map<Asker, Promise<Cookies>>();

  private constructor(
    readonly network: TestNetwork,
    readonly scene: Scene,
    private readonly portal: RunningPortal,
    private readonly browser: Browser,
  ) {}

  /** @param handler of another build of the portal than the one that people get */
  static async open(handler?: string): Promise<Stage> {
    // The browser first: where there is none, that is said at once.
    const browser = await launchChromium();
    const backend = { name: 'postgres', redisUrl: undefined } as const;
    // The program has the machine's clock, so what was before it was by that too.
    const network = await TestNetwork.start(backend, { startsAt: new Date() });
    network.clock.advance(Date.now() - network.clock.now().getTime());
    const scene = await setScene(network);
    await network.stopWorkers();
    return new Stage(network, scene, await startPortal(network, { handler }), browser);
  }

  /** `http://127.0.0.1:PORT`. */
  get address(): string {
    return this.portal.address;
  }

  /** A browser of the asker's, signed in. The caller closes it. */
  async enter(asker: Asker, look: Look): Promise<BrowserContext> {
    const { language, width = 390, scheme = 'light', scripts = true, serviceWorkers = true } = look;
    return this.context({
      locale: languageTraits[language].tag,
      viewport: { width, height: 844 },
      colorScheme: scheme,
      javaScriptEnabled: scripts,
      serviceWorkers: serviceWorkers ? 'allow' : 'block',
      reducedMotion: 'reduce',
      ...(asker === 'visitor' ? {} : { storageState: await this.sessionOf(asker) }),
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.portal.program.signal('SIGKILL');
    await this.portal.program.ended;
    await this.network.stop();
  }

  private context(options: BrowserContextOptions): Promise<BrowserContext> {
    return this.browser.newContext({ baseURL: this.address, ...options });
  }

  /** One session for all visits of an asker: by a link of a mail, as people come in. */
  private sessionOf(asker: Exclude<Asker, 'visitor'>): Promise<Cookies> {
    const open = this.signedIn.get(asker) ?? this.signIn(asker);
    this.signedIn.set(asker, open);
    return open;
  }

  private async signIn(asker: Exclude<Asker, 'visitor'>): Promise<Cookies> {
    const context = await this.context({});
    const page = await context.newPage();
    await page.goto(`/sign-in/link?token=${await this.scene.signInToken(asker)}`);
    await page.locator('main button').click();
    await page.waitForURL((url) => url.pathname !== '/sign-in/link');
    const cookies = await context.storageState();
    await context.close();
    return cookies;
  }
}
