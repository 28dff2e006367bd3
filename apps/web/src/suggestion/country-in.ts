import { type Language, languageTraits } from '../language/languages.js';

/** What a country (ISO 3166-1 alpha-2) is called in the language; the code itself when nobody knows. */
export function countryIn(code: string, language: Language): string {
  return new Intl.DisplayNames(languageTraits[language].tag, { type: 'region' }).of(code) ?? code;
}
