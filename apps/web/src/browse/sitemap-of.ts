import { languages, languageTraits } from '../language/languages.js';

/** A page that anybody can read. */
export interface PublicAddress {
  readonly path: string;
  /** When it changed, as an instant; left out where nobody knows. */
  readonly changedAt?: string;
}

/** A sitemap (sitemaps.org) of the pages, each with its address in every language. */
export function sitemapOf(origin: string, addresses: readonly PublicAddress[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...addresses.map((address) => entryOf(origin, address)),
    '</urlset>',
    '',
  ].join('\n');
}

/** Paths are of letters, digits and hyphens, so that nothing in them has to be escaped. */
function entryOf(origin: string, { path, changedAt }: PublicAddress): string {
  const alternates = languages.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${languageTraits[language].tag}" href="${origin}${path}?lang=${language}"/>`,
  );
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : '';
  return `<url><loc>${origin}${path}</loc>${changed}${alternates.join('')}</url>`;
}
