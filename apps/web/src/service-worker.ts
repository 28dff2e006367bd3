/// <reference types="@sveltejs/kit" />
import { FORM_CACHE, KEPT_FORM } from './offline/keep-form.js';
import { sendWritten } from './offline/send-written.js';

/** What a browser gives a service worker, as far as this one goes; TypeScript knows it only in place of the page's. */
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'sync', listener: (event: Waiting & { tag: string }) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const FORM = '/postings/new';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Only the form and what it is made of: everything else is somebody's, and comes from the service or not at all. */
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && (pathname === FORM || pathname === KEPT_FORM))
    event.respondWith(fetch(request).catch(() => keptForm(pathname, search)));
  else if (pathname.startsWith('/_app/immutable/'))
    event.respondWith(caches.match(request.url).then((kept) => kept ?? fetch(request)));
});

/** The browser has a line again; perhaps no page of ours is open. */
worker.addEventListener('sync', (event) => {
  if (event.tag === 'send-written') event.waitUntil(sendWritten());
});

async function keptForm(pathname: string, search: string): Promise<Response> {
  // Under its own address, which is the one that its scripts go by.
  if (pathname !== KEPT_FORM) return Response.redirect(KEPT_FORM + search, 302);
  const cache = await caches.open(FORM_CACHE);
  return (await cache.match(KEPT_FORM)) ?? Response.error();
}
