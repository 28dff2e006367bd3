import type { RequestHandler } from './$types';

/** What search engines should not ask for: pages of those who are signed in say so themselves. */
export const GET: RequestHandler = ({ url }) =>
  new Response(
    `User-agent: *\nDisallow: /api/\nDisallow: /suggestions/\nSitemap: ${url.origin}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
