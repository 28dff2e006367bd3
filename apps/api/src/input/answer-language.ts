import { isLanguage, type Language } from '#reference';

/**
 * The language to answer in: the one asked for in the query, else the first that `Accept-Language` would
 * take, else the first that the organisation works in, else English.
 */
export function answerLanguage(
  asked: Language | null | undefined,
  acceptLanguage: string | undefined,
  working: readonly string[],
): Language {
  return asked ?? accepted(acceptLanguage) ?? working.find(isLanguage) ?? 'en';
}

/** The language of ours with the highest weight; among equals the first. `*` asks for none in particular. */
function accepted(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLanguage);
}
