import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, type PortalPage } from './pages.js';
import type { Look, Stage } from './stage.js';

/** A page that somebody has opened. */
export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** What went wrong on the way, each in a line: the console's errors, scripts, files that did not come. */
  readonly faults: readonly string[];
}

/** Opens a page in a browser of its own, and waits until nothing more is loaded. */
export async function visit<T>(
  stage: Stage,
  wanted: PortalPage,
  look: Look,
  see: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await stage.enter(wanted.as, look);
  try {
    return await see(await open(context, addressOf(wanted, stage.scene), wanted.status ?? 200));
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
  // Only a page with scripts asks for more after it is loaded; waiting for it takes half a second.
  if (await page.locator('script').count()) await page.waitForLoadState('networkidle');
  return { page, status: answer?.status() ?? 0, faults };
}
