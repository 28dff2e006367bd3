import { XMLParser } from 'fast-xml-parser';
import { sitemapOf } from './sitemap-of.js';

it('lists each page with its address in six languages', () => {
  const xml = sitemapOf('https://network.example', [
    { path: '/' },
    { path: '/postings/1', changedAt: '2026-11-22T00:00:00.000Z' },
  ]);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual([
    'https://network.example/',
    'https://network.example/postings/1',
  ]);
  expect(urlset.url[1].lastmod).toBe('2026-11-22T00:00:00.000Z');
  expect(urlset.url[1]['xhtml:link']).toHaveLength(6);
  expect(urlset.url[1]['xhtml:link'][1]).toMatchObject({
    '@_hreflang': 'zh-Hans',
    '@_href': 'https://network.example/postings/1?lang=zh',
  });
});
