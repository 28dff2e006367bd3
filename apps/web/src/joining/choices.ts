import { type Language, languageTraits } from '../language/languages.js';
import { areas } from './areas.js';
import { countryCodes } from './country-codes.js';

/** What an organisation can be; the words stand in the messages. */
export const organisationTypes = [
  'community',
  'local',
  'national',
  'international',
  'foundation',
  'association',
] as const;

/** Working languages that are offered to be ticked: the six, then those of many members. */
const workingLanguages = [
  ...['en', 'zh', 'fr', 'ru', 'ar', 'es', 'am', 'bn', 'de', 'fa', 'hi', 'hy', 'id', 'ka', 'kk'],
  ...['km', 'ky', 'lo', 'mn', 'ms', 'my', 'ne', 'pl', 'ps', 'pt', 'si', 'so', 'sr', 'sw', 'ta'],
  ...['tg', 'th', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi'],
] as const;

/** Something to choose, and what it is called. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** What can be chosen on the page, in the reader's language and in its order. */
export function choicesIn(
  language: Language,
): Record<'countries' | 'areas' | 'languages', Choice[]> {
  const { tag } = languageTraits[language];
  const order = new Intl.Collator(tag);
  const sorted = (choices: Choice[]) => choices.sort((a, b) => order.compare(a.name, b.name));
  const named = (codes: readonly string[], type: 'region' | 'language') => {
    const names = new Intl.DisplayNames(tag, { type });
    return codes.map((code) => ({ code, name: names.of(code) ?? code }));
  };
  return {
    countries: sorted(named(countryCodes, 'region')),
    areas: Object.entries(areas).map(([code, names]) => ({ code, name: names[language] })),
    languages: sorted(named(workingLanguages, 'language')),
  };
}
