/** Where the form stands that opens without a line, and the cache that has it and what it runs on. */
export const KEPT_FORM = '/postings/offline';
export const FORM_CACHE = 'posting-form';

const ASSET = /[^"'()<>\s]*_app\/immutable\/[^"'()<>\s]+/g;

/**
 * Puts the posting form into the browser's cache, in the reader's language, with the scripts and styles that this page
 * was made of: the form is made of the same. What an older version was made of goes. Nothing that is somebody's is in
 * it. Without a service worker, as in a private window, there is no form without a line.
 */
export async function keepForm(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/service-worker.js');
  const form = await fetch(KEPT_FORM);
  if (!form.ok) return;
  // Most of them are named in a header, so that a browser fetches them before it reads the page.
  const named = `${form.headers.get('link') ?? ''} ${await form.clone().text()}`;
  const wanted = new Set([...assetsIn(named), ...assetsHere()]);
  const cache = await caches.open(FORM_CACHE);
  await cache.addAll([...wanted].filter((url) => url.startsWith(location.origin)));
  await cache.put(KEPT_FORM, form);
  for (const { url } of await cache.keys())
    if (!wanted.has(url) && new URL(url).pathname !== KEPT_FORM) await cache.delete(url);
}

function assetsIn(text: string): string[] {
  const found = text.match(ASSET) ?? [];
  return found.map((path) => new URL(path, new URL(KEPT_FORM, location.href)).href);
}

/** Also what was fetched later: the words of the reader's language. */
function assetsHere(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return loaded.filter((url) => url.includes('/_app/immutable/'));
}
