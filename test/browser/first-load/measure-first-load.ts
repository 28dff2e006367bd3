import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { whenAwake } from '../visit.js';

/** A connection as many of the members have it on a telephone: 400 kbit/s, and 400 ms until an answer begins. */
const SLOW = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
};

/** Longer than anybody waits; a page that takes so long has failed anyway. */
const WITHIN_MS = 60_000;

/** What the first visit of a page costs, nothing being there from an earlier one. */
export interface FirstLoad {
  /** Bytes as they came over the line, heads included. */
  readonly scriptBytes: number;
  readonly totalBytes: number;
  /** Milliseconds until somebody can begin: see `ready`. */
  readonly usableAfter: number;
}

/**
 * Loads a page over a slow line, for the first time.
 *
 * @param ready selectors of all that must be seen and, if it is a control, be enabled before somebody can begin
 */
export async function measureFirstLoad(
  context: BrowserContext,
  address: string,
  ready: readonly string[],
): Promise<FirstLoad> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytes = await countBytes(devtools);
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout: WITHIN_MS });
  await Promise.all(ready.map((selector) => whenUsable(page, selector)));
  const usableAfter = performance.now() - began;
  await page.waitForLoadState('load', { timeout: WITHIN_MS });
  await whenAwake(page);
  return { ...bytes(), usableAfter };
}

async function whenUsable(page: Page, selector: string): Promise<void> {
  const found = page.locator(selector).first();
  await found.waitFor({ state: 'visible', timeout: WITHIN_MS });
  if (await found.isDisabled()) throw new Error(`${selector} is there and cannot be used.`);
}

/** Counts what comes from now on, and answers what it is when asked. */
async function countBytes(
  devtools: CDPSession,
): Promise<() => Pick<FirstLoad, 'scriptBytes' | 'totalBytes'>> {
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || response.mimeType.endsWith('javascript')) scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await devtools.send('Network.enable');
  const sum = (ids: Iterable<string>) =>
    [...ids].reduce((all, id) => all + (sizes.get(id) ?? 0), 0);
  return () => ({ scriptBytes: sum(scripts), totalBytes: sum(sizes.keys()) });
}
