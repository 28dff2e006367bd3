import { areas } from '../joining/areas.js';
import { type Language, languageTraits } from '../language/languages.js';
import type { SecretariatWords } from '../messages/secretariat/words.js';

/** What the groups of a split are called: by their keys, as the API tells them. For the server: the names of all areas are many. */
export function keyNames(
  by: string,
  language: Language,
  { keys }: SecretariatWords,
): (key: string) => string {
  const { tag } = languageTraits[language];
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const byIntl = (type: 'region' | 'language') => {
    const names = new Intl.DisplayNames(tag, { type });
    return (key: string) => names.of(key) ?? key;
  };
  const own: Readonly<Record<string, (key: string) => string>> = {
    sector: (key) => areas[key]?.[language] ?? key,
    country: byIntl('region'),
    region: byIntl('region'),
    language: byIntl('language'),
    month: (key) => month.format(new Date(`${key}-15T00:00:00Z`)),
  };
  const name = own[by] ?? ((key: string) => key);
  return (key) => (key in keys ? keys[key as keyof typeof keys] : name(key));
}
