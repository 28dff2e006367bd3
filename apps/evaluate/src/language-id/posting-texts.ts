import type { Corpus } from '#corpus';
import type { LabelledText } from './measure-language-id.js';

/** Titles and texts of a corpus, each in the language of its posting. */
export function postingTexts({ demands, offers }: Corpus): LabelledText[] {
  return [...demands, ...offers].flatMap(({ language, title, text }) => [
    { language, text: title },
    { language, text },
  ]);
}
