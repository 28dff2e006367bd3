import { nextPage, wantedPath } from './next-page.js';

it.each(['/account/api-keys', '/suggestions/01990000-0000-7000-8000-000000000000', '/'])(
  'goes on to %s',
  (path) => {
    expect(wantedPath(path)).toBe(path);
  },
);

it.each([
  null,
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/a?b=https://evil.example',
  'javascript:alert(1)',
  '/a\nSet-Cookie: x=y',
])('does not go on to %j', (path) => {
  expect(wantedPath(path)).toBe('/home');
});

it('asks first for what is still due', () => {
  expect(nextPage({ stage: 'second-factor' }, '/x')).toBe('/sign-in/second-factor?next=/x');
  expect(nextPage({ stage: 'set-up-factor' }, '/x')).toBe('/account/second-factor');
  expect(nextPage({ stage: 'open' }, '/x')).toBe('/x');
});
