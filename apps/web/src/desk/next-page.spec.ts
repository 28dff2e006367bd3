import { nextPage } from './next-page.js';

const url = new URL('https://network.example/secretariat/mails?state=refused&cursor=one');

it('keeps the wishes, and asks for what follows', () => {
  expect(nextPage(url, 'two')).toBe('/secretariat/mails?state=refused&cursor=two');
});

it('is none after the last page', () => {
  expect(nextPage(url, null)).toBeNull();
});
