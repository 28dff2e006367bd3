import { type Language, languageTraits } from '../language/languages.js';

/** The day of an instant as it is written in the language, in UTC: `30 November 2026`. */
export function dayIn(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languageTraits[language].tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(instant));
}

/** Day and time of an instant as they are written in the language, in UTC. */
export function timeIn(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languageTraits[language].tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(instant))} UTC`;
}
