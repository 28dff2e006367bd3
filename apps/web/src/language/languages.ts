/** The languages of the portal, in the order in which they are offered. */
export const languages = ['en', 'zh', 'fr', 'ru', 'ar', 'es'] as const;

export type Language = (typeof languages)[number];

interface LanguageTraits {
  /** What the language calls itself. */
  readonly name: string;
  /** For the `lang` attribute: browsers choose glyphs by it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

export const languageTraits: Readonly<Record<Language, LanguageTraits>> = {
  en: { name: 'English', tag: 'en', direction: 'ltr' },
  zh: { name: '中文', tag: 'zh-Hans', direction: 'ltr' },
  fr: { name: 'Français', tag: 'fr', direction: 'ltr' },
  ru: { name: 'Русский', tag: 'ru', direction: 'ltr' },
  ar: { name: 'العربية', tag: 'ar', direction: 'rtl' },
  es: { name: 'Español', tag: 'es', direction: 'ltr' },
};

/** The language that a code names, if it is one of ours: `zh-TW` and `ZH` are Chinese. */
export function toLanguage(code: string | null | undefined): Language | undefined {
  const primary = code?.trim().toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}
