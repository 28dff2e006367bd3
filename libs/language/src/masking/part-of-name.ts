import { cueAt } from './cues.js';
import { formsOf } from './known-name.js';
import { maskingWords } from './masking-words.js';
import { type Passage, passageOf } from './passage.js';
import { textWordsOf } from './text-words.js';
import { foldInPlace } from '../tokens/normalise.js';

/**
 * Whether all that `name` calls somebody stands in `text`: a longer name, or any text. Titles, functions and initials
 * say nothing; case, accents and spellings are as `findKnownNames` has them: `Ms Gómez` is part of `Ana Gomez Lima`,
 * and `王老师` of `王小明`. False when nothing is left of the name. Takes time in proportion to the text.
 */
export function isPartOfName(name: string, text: string): boolean {
  const passage = passageOf(name, { language: 'und' });
  const words = wordsOfName(passage);
  const runs = chineseNamesIn(passage);
  if (words.length + runs.length === 0) return false;
  const within = textWordsOf(text, foldInPlace(text));
  const forms = new Set(within.flatMap(({ folded }) => formsOf(folded)));
  const chinese = within.filter(({ script }) => script === 'han').map(({ folded }) => folded);
  return (
    words.every((word) => formsOf(word).some((form) => forms.has(form))) &&
    runs.every((run) => chinese.some((one) => isPartOfChinese(run, one)))
  );
}

/** Those that are more than a letter and neither title nor function; all of them, where nothing else stands. */
function wordsOfName(passage: Passage): string[] {
  const written: string[] = [];
  const kept: string[] = [];
  for (let at = 0; at < passage.words.length;) {
    const cue = cueAt(passage, at, 'title', 'function', 'contact');
    const taken = passage.words.slice(at, at + (cue?.size ?? 1));
    for (const { folded, script } of taken) {
      if (script === 'han' || folded.length < 2) continue;
      written.push(folded);
      if (!cue) kept.push(folded);
    }
    at += taken.length;
  }
  return kept.length > 0 ? kept : written;
}

interface ChineseName {
  readonly name: string;
  /** A surname by itself says who it is only with a title behind it. */
  readonly titled: boolean;
}

function chineseNamesIn({ words }: Passage): ChineseName[] {
  return words
    .filter(({ script }) => script === 'han')
    .map(({ folded }) => {
      const title = maskingWords('title', 'zh').find(({ text }) => folded.endsWith(text))?.text;
      const name = folded.slice(0, folded.length - (title?.length ?? 0));
      return name === '' ? { name: folded, titled: false } : { name, titled: title !== undefined };
    })
    .filter(({ name, titled }) => titled || name.length > 1);
}

function isPartOfChinese({ name, titled }: ChineseName, text: string): boolean {
  return name.length > 1 ? text.includes(name) : titled && text.startsWith(name);
}
