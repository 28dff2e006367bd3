import { answerLanguage } from './answer-language.js';

describe('answerLanguage', () => {
  it.each([
    ['fr', 'ru', ['zh'], 'fr'],
    [null, 'ru-RU, en;q=0.9', ['zh'], 'ru'],
    [null, 'en;q=0.2, es;q=0.8, km', ['zh'], 'es'],
    [null, 'fr;q=0, *', ['zh'], 'zh'],
    [null, undefined, ['km', 'ar', 'en'], 'ar'],
    [null, undefined, ['km'], 'en'],
    [undefined, ';;q=x,,', [], 'en'],
  ] as const)(
    'asked %s, Accept-Language %s, working in %j: %s',
    (asked, header, working, expected) => {
      expect(answerLanguage(asked, header, working)).toBe(expected);
    },
  );
});
