import { sitemapOf } from './sitemap-of.js';

it('lists each page with its address in six languages', () => {
  const xml = sitemapOf('https://network.example', [
    { path: '/' },
    { path: '/postings/1', changedAt: '2026-11-22T00:00:00.000Z' },
  ]);
  const [first, second, ...others] = xml.match(/<url>.*<\/url>/g) ?? [];
  expect(others).toEqual([]);
  expect(first).toContain('<loc>https://network.example/</loc><xhtml:link');
  expect(second).toContain('<loc>https://network.example/postings/1</loc>');
  expect(second).toContain('<lastmod>2026-11-22T00:00:00.000Z</lastmod>');
  expect(second?.match(/rel="alternate"/g)).toHaveLength(6);
  expect(second).toContain('hreflang="zh-Hans" href="https://network.example/postings/1?lang=zh"');
});
