/** The six languages that postings are understood in, by ISO 639-1 code. */
export const languages = ['en', 'zh', 'fr', 'ru', 'ar', 'es'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  fr: 'français',
  ru: 'русский',
  ar: 'العربية',
  es: 'español',
};

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** One value for each of the six languages. */
export function byLanguage<Value>(value: (language: Language) => Value): Record<Language, Value> {
  return {
    en: value('en'),
    zh: value('zh'),
    fr: value('fr'),
    ru: value('ru'),
    ar: value('ar'),
    es: value('es'),
  };
}
