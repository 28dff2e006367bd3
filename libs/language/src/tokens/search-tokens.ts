import type { Reading } from '../readings.js';
import type { Token } from '../text-analysis.js';
import { normaliseWord } from './normalise.js';
import type { Run } from './split-text.js';
import type { Word } from './word.js';

/**
 * The terms that a text is found by: stems of the words that mean something, in the reading of their
 * script; words of other scripts (Khmer, Thai …) as their own segmentation gives them.
 */
export function searchTokens(
  text: string,
  runs: readonly Run[],
  read: readonly { reading: Reading; words: readonly Word[] }[],
): Token[] {
  const tokens = runs.flatMap(({ normal, start, end, script }): Token[] => {
    if (script === 'digits') return [{ term: normal, start, end }];
    return script === 'other' ? segmentOther(text.slice(start, end), start) : [];
  });
  const taken = new Set<number>();
  for (const { words } of read) {
    for (const { role, stems, start, end } of words) {
      if (role === 'alien' || role === 'number' || taken.has(start)) continue;
      taken.add(start);
      const term = stems[0] ?? '';
      if (role === 'content') tokens.push({ term, start, end });
    }
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** Scripts without spaces (Khmer, Lao, Thai, Burmese) are cut by ICU's dictionaries. */
const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

function segmentOther(run: string, start: number): Token[] {
  return [...segmenter.segment(run)]
    .filter((part) => part.isWordLike)
    .map(({ segment, index }) => {
      return {
        term: normaliseWord(segment),
        start: start + index,
        end: start + index + segment.length,
      };
    });
}
