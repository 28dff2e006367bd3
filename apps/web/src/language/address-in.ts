import type { Language } from './languages.js';

/** The same page in a language, with all that its address says: a link from a mail carries its token there. */
export function addressIn({ pathname, searchParams }: URL, language: Language): string {
  const search = new URLSearchParams(searchParams);
  search.set('lang', language);
  return `${pathname}?${search}`;
}
