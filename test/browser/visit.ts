import type { BrowserContext, Page } from 'playwright-core';
import type { PortalPage } from './pages.js';
import type { Look, Stage } from './stage.js';

/** A page that somebody has opened. */
export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** What went wrong on the way, each in a line: the console's errors, scripts, files that did not come. */
  readonly faults: readonly string[];
}

/** Opens a page in a browser of its own, and waits until it can be used. */
export async function visit<T>(
  stage: Stage,
  wanted: PortalPage,
  look: Look,
  see: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await stage.enter(wanted.as, look);
  try {
    return await see(await open(context, wanted.at(stage.scene), wanted.status));
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, address: string, expected: number): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`));
  page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !(isPage && response.status() === expected))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    // Of the page itself, when it is meant to say that there is nothing.
    const isExpected = expected >= 400 && message.location().url.endsWith(address);
    if (message.type() === 'error' && !isExpected) faults.push(`console: ${message.text()}`);
  });
  const answer = await page.goto(address);
  await whenAwake(page);
  return { page, status: answer?.status() ?? 0, faults };
}

/**
 * Waits until the portal's script has taken a page over, where it has one. (Not for silence on the line: news come on
 * a connection that stays open.)
 */
export async function whenAwake(page: Page): Promise<void> {
  if ((await page.locator('body script:not([type])').count()) === 0) return;
  // SvelteKit puts it there as its last deed before a page can be used.
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
