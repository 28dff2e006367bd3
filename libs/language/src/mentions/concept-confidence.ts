import type { Match } from '../lexicon/find-matches.js';

/**
 * What makes sure that a word means a need: it is one that has no other meaning, or it has, and the text
 * says something certain of the same area, or something else uncertain of the same sector, or it is so
 * brief (a title, one sentence) that nothing else can be meant.
 */
export type SettledBy = 'itself' | 'area' | 'sector' | 'brevity';

const certainty: Readonly<Record<SettledBy, number>> = {
  itself: 1,
  area: 0.7,
  sector: 0.55,
  brevity: 0.5,
};

/** Each takes its share away when the text does not say it quite as the lexicon does. */
const inAnotherForm = 0.95;
const wordsBetween = 0.85;
const inAnotherOrder = 0.9;

/** The lexicon has the same words for another need too. */
const sharedPhrase = 0.9;

/** What is left of a need that the text denies. */
const denied = 0.1;

/** So many letters halve the doubt that a match is chance. */
const lettersThatHalveDoubt = 2.5;

/** A Chinese character says as much as so many letters. */
const lettersInCharacter = 3;

/**
 * How sure it is that the text asks for a need or offers it, from 0 to 1 in steps of 0.01:
 *
 *     (1 − 2^(−letters / 2.5)) × certainty × form × order × shared × denied
 *
 * `letters` of the words that matched, a Chinese character counting three; `certainty` by what settles the
 * meaning (1 by itself, 0.7 the area, 0.55 the sector, 0.5 brevity); 0.95 for another form of the words
 * (found by stems), 0.85 with a word between them, 0.9 in another order; 0.9 when the words stand for
 * another need too. A need that the text denies keeps a tenth.
 */
export function conceptConfidence(
  match: Match,
  settled: SettledBy,
  { isShared, isDenied }: { isShared: boolean; isDenied: boolean },
): number {
  const { entry, letters, literal, gapped } = match;
  const isHan = /\p{Script=Han}/u.test(entry.word);
  const length = letters * (isHan ? lettersInCharacter : 1);
  const confidence =
    (1 - 2 ** (-length / lettersThatHalveDoubt)) *
    certainty[settled] *
    (literal || entry.reversed || gapped ? 1 : inAnotherForm) *
    (gapped ? wordsBetween : 1) *
    (entry.reversed ? inAnotherOrder : 1) *
    (isShared ? sharedPhrase : 1) *
    (isDenied ? denied : 1);
  return Math.round(confidence * 100) / 100;
}
