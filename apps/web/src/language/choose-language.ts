import { type Language, toLanguage } from './languages.js';

/** What a request says about the reader's language. */
export interface LanguageWishes {
  /** `?lang=` of the address. */
  readonly asked: string | null;
  /** The cookie of an earlier choice. */
  readonly remembered: string | undefined;
  /** The header Accept-Language. */
  readonly accepted: string | null;
}

/** The reader's language: chosen now, chosen earlier, set in the browser; English when none is one of ours. */
export function chooseLanguage({ asked, remembered, accepted }: LanguageWishes): Language {
  return toLanguage(asked) ?? toLanguage(remembered) ?? firstAccepted(accepted) ?? 'en';
}

/** Of the languages that the header would take, ours with the greatest weight; among equals the first. */
function firstAccepted(header: string | null): Language | undefined {
  const ranges = (header ?? '').split(',').map((range) => {
    const [code, ...parameters] = range.split(';');
    const weight = parameters
      .map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(text)?.[1])
      .find(Boolean);
    return { language: toLanguage(code), weight: weight === undefined ? 1 : Number(weight) };
  });
  return ranges
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.language;
}
