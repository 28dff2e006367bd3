import { languages, type Language } from '../language/languages.js';
import { catalogues } from './catalogues.js';

/** Letters that a text in the language cannot do without. */
const scripts: Partial<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

const english = sentences(catalogues.en);

describe.each(languages)('the catalogue %s', (language) => {
  const own = sentences(catalogues[language]);

  it('has every sentence, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('says every one of them in its own letters', () => {
    const letters = scripts[language] ?? /\p{Script=Latin}/u;
    const strange = [...own].filter(([, text]) => !letters.test(text) || text !== text.trim());

    expect(strange).toEqual([]);
  });

  it('has left nothing in English', () => {
    const left = [...own].filter(([key, sentence]) => sentence === english.get(key));

    expect(left.map(([key]) => key)).toEqual(language === 'en' ? [...english.keys()] : []);
  });
});

/** Every text of a catalogue by its path: `home.steps.ask.heading`. */
function sentences(catalogue: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[path + key, value]]
        : [...sentences(value as object, `${path}${key}.`)],
    ),
  );
}
