import { normaliseWord } from './normalise.js';
import { scriptOf, type Script } from './script.js';

/** How strongly a text parts two words: not, at a comma, at the end of a sentence. */
export type Break = 0 | 1 | 2;

/** A run of letters or digits of one script, with its place in the original string. */
export interface Run {
  normal: string;
  start: number;
  end: number;
  script: Script;
  breakBefore: Break;
}

// Intl.Segmenter keeps l’eau, hand-pump and don’t in one piece; the lexicon needs their parts.
const runPattern =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\u200C\u200D])+[²³]?|\p{Nd}+|[$€£¥₽%]/gu;

/** Splits a text into runs, with how each is parted from the one before. */
export function splitText(text: string): Run[] {
  const runs: Run[] = [];
  let last = 0;
  for (const match of text.matchAll(runPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    runs.push({
      normal: normaliseWord(match[0]),
      start,
      end,
      script: scriptOf(match[0]),
      breakBefore: runs.length === 0 ? 2 : breakBetween(text, last, start),
    });
    last = end;
  }
  return runs;
}

const sentenceEnd = /[!?;。！？；؛؟…•·●\r\n\u2028\u2029]|\.(?=\s)/;
const clauseEnd = /[,，、،:：()（）—–|/[\]]/;
const insideNumber = /^[.,٫٬'’]$/;

/** `text.slice(from, to)` stands between two runs. A mark inside a number parts nothing. */
function breakBetween(text: string, from: number, to: number): Break {
  if (to === from || (to === from + 1 && text[from] === ' ')) return 0;
  const between = text.slice(from, to);
  if (between === '. ' && endsAbbreviation(text, from)) return 0;
  if (sentenceEnd.test(between)) return 2;
  if (!clauseEnd.test(between)) return 0;
  const inNumber = insideNumber.test(between) && isDigit(text[from - 1]) && isDigit(text[to]);
  return inNumber ? 0 : 1;
}

/** `U.S. aid`, `г. Ош`: one letter before the full stop. */
function endsAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, stop - 2), stop));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character);
}
