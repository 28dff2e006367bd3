import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';
import { wordsPattern } from '../word-pattern.js';
import { isPhone } from './is-phone.js';

/** Marks of direction and joiners that a copied number carries along. */
const unseen = String.raw`\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD`;

const candidate = new RegExp(
  String.raw`(?<![\p{N}])(?:\+[ ${unseen}]{0,2})?\(?\+?\d(?:[ \t()./·${unseen}-]{0,2}\d){4,19}(?!\d)`,
  'gu',
);

const cue = wordsPattern('phone');
const between = String.raw`(?:[\s:.,()/#№=+${unseen}-]|${wordsPattern('phone-link')}){0,6}`;
const behindCue = new RegExp(`${cue}${between}$`, 'u');
/** How much of the text before a number is looked at for a word that announces it. */
const lookBack = 40;

/** Telephone numbers in the digits of any script, with the code of the country or as people there write them. */
export function findPhones({ folded, known }: Passage): Mask[] {
  const masks: Mask[] = [];
  for (const { index, 0: found } of matchesOf(candidate, folded)) {
    const last = masks.at(-1);
    const end = index + found.length;
    const gap = last ? folded.slice(last.end, Math.min(index, last.end + 8)) : '';
    const follows = last !== undefined && index - last.end <= 8 && isListGap.test(gap);
    const said = behindCue.test(folded.slice(Math.max(0, index - lookBack), index));
    const number = {
      written: found.replace(anyUnseen, '').trim(),
      announced: follows || said,
      after: folded.slice(end, end + 12),
      before: folded.slice(Math.max(0, index - 12), index),
    };
    if (isPhone(number, known.country)) masks.push({ start: index, end, kind: 'phone' });
  }
  return masks;
}

const anyUnseen = new RegExp(`[${unseen}]`, 'g');
/** Between two numbers of one list: "012 345 678 / 015 222 333". */
const isListGap = /^(?:\s|[,;/|،、\-()]|or|and|ou|et|y|o|и|или|و|او|或|和)*$/u;
