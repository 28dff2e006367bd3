import { publicAddresses } from '../../browse/public-addresses.js';
import { sitemapOf } from '../../browse/sitemap-of.js';
import type { RequestHandler } from './$types';

/** The addresses of public pages, for search engines. */
export const GET: RequestHandler = async (event) => {
  const addresses = await publicAddresses(event);
  // Asked for as anybody would, whoever asks: nothing in it is somebody's.
  event.locals.personal = false;
  return new Response(sitemapOf(event.url.origin, addresses), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
