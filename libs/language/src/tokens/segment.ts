import { isLanguage } from '#reference';
import { segmentChinese } from './segment-chinese.js';
import { splitText } from './split-text.js';

/** A word of a text in its normal form, with its place in the original string. */
export interface Segment {
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text: Chinese by jieba and the lexicon's own words, scripts with spaces at what is no
 * letter (l’eau is l and eau), others (Thai, Khmer, Lao) by ICU's dictionaries for `language`.
 */
export function segment(text: string, language: string): Segment[] {
  return splitText(text).flatMap(({ normal, start, end, script }) => {
    if (script === 'han') return placed(segmentChinese(normal), start);
    const spaced = isLanguage(language) || script !== 'other';
    if (spaced) return [{ text: normal, start, end }];
    const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(
      text.slice(start, end),
    );
    return placed(
      [...parts].map((part) => part.segment),
      start,
    );
  });
}

function placed(words: readonly string[], from: number): Segment[] {
  let start = from;
  return words.map((text) => {
    const segment = { text, start, end: start + text.length };
    start = segment.end;
    return segment;
  });
}
