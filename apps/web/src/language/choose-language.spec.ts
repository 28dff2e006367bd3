import { chooseLanguage } from './choose-language.js';

const nothing = { asked: null, remembered: undefined, accepted: null };

it('is English when the request says nothing', () => {
  expect(chooseLanguage(nothing)).toBe('en');
});

it('puts the address before the cookie, and the cookie before the browser', () => {
  const browser = { ...nothing, accepted: 'fr' };
  const returning = { ...browser, remembered: 'ru' };

  expect(chooseLanguage(browser)).toBe('fr');
  expect(chooseLanguage(returning)).toBe('ru');
  expect(chooseLanguage({ ...returning, asked: 'ar' })).toBe('ar');
});

it.each([
  { accepted: 'km, zh-TW;q=0.9, en;q=0.8', language: 'zh' },
  { accepted: 'en;q=0.2, es;q=0.7, fr;q=0.7', language: 'es' },
  { accepted: 'fr;q=0, ru;q=0.1', language: 'ru' },
  { accepted: 'AR-eg ; Q=0.5', language: 'ar' },
  { accepted: 'km, th;q=0.9', language: 'en' },
  { accepted: '*', language: 'en' },
  { accepted: ';q=1,,=,fr;q=abc', language: 'fr' },
])('reads $language from “$accepted”', ({ accepted, language }) => {
  expect(chooseLanguage({ ...nothing, accepted })).toBe(language);
});

it.each(['', 'km', 'en_US', '__proto__', 'zh\u0000'])('passes over the wish for “%s”', (wish) => {
  expect(chooseLanguage({ asked: wish, remembered: wish, accepted: 'es' })).toBe('es');
});
