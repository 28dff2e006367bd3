import { isPortalPath } from './portal-path.js';

it.each([
  '/',
  '/?lang=fr',
  '/suggestions/0198c0de-0000-7000-8000-000000000001',
  '/_app/version.json',
  '/apiary',
  '/api-docs',
  '/healthy/',
  '/developers',
  '/search?from=/api/v1',
  '//api/v1',
])('gives %s to the portal', (target) => {
  expect(isPortalPath(target)).toBe(true);
});

it.each([
  '/api',
  '/api?x=1',
  '/api/',
  '/api/docs',
  '/api/v1/postings?limit=2',
  '/health/ready',
  '/metrics',
  '/metrics?name=x',
  '/dev/mailbox',
  '/problems/invalid',
  '*',
  'http://somewhere.example/',
  '',
])('leaves “%s” to the API', (target) => {
  expect(isPortalPath(target)).toBe(false);
});
