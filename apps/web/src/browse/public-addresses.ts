import type { RequestEvent } from '@sveltejs/kit';
import { askApi } from '../api/ask-api.js';
import type { PublicAddress } from './sitemap-of.js';

const HOUR_MS = 3_600_000;
const PAGE = 100;
/** Of postings and of organisations each: the newest postings; older ones are found from page to page. */
const MOST_PAGES = 20;

/** Whoever asks, the API is asked as by somebody who passes by. */
const asVisitor = { headers: { cookie: '' } };

let kept: { readonly addresses: Promise<PublicAddress[]>; readonly until: number } | undefined;

/** The pages that anybody can read; looked for once in an hour, however often robots ask. */
export function publicAddresses(event: RequestEvent): Promise<PublicAddress[]> {
  if (kept && kept.until > Date.now()) return kept.addresses;
  const addresses = readAddresses(event);
  kept = { addresses, until: Date.now() + HOUR_MS };
  // The next one tries again.
  addresses.catch(() => (kept = undefined));
  return addresses;
}

async function readAddresses(event: RequestEvent): Promise<PublicAddress[]> {
  const organisations = await everyPage(async (query) => {
    const answer = await askApi(event, 'get', '/api/v1/organisations', {
      params: { query },
      ...asVisitor,
    });
    return answer.ok ? answer.body : nothing;
  });
  const postings = await everyPage(async (query) => {
    const answer = await askApi(event, 'get', '/api/v1/postings', {
      params: { query },
      ...asVisitor,
    });
    return answer.ok ? answer.body : nothing;
  });
  return [
    ...['/', '/postings', '/organisations', '/apply', '/privacy'].map((path) => ({ path })),
    ...organisations.map(({ id }) => ({ path: `/organisations/${id}` })),
    ...postings.map(({ id, updatedAt }) => ({ path: `/postings/${id}`, changedAt: updatedAt })),
  ];
}

const nothing = { items: [], next: null };

async function everyPage<Item>(
  read: (query: {
    limit: number;
    cursor?: string;
  }) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await read({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    cursor = next;
    if (!cursor) break;
  }
  return found;
}
