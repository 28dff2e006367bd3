import type { Language } from '#reference';
import { startOfClause } from '../negation/scope.js';
import type { Span } from '../text-analysis.js';
import { cuePattern } from './cue-pattern.js';

/** The clause that a mention stands in. */
export interface Clause {
  /** What stands before the mention. */
  before: string;
  all: string;
  /** The next clause says that others have it: "we have no hall, but the school next door does". */
  isTakenBack: boolean;
}

/** No clause is longer behind a mention; a text without any mark would else be read again for each. */
const longest = 160;

const clauseMark = /[.!?;:,،。！？；：，؛؟\n]/u;

/** What turns a sentence without a mark: "the hall has electricity but no water". */
const turns: Readonly<Record<Language, RegExp>> = {
  en: cuePattern('but|although|however|yet'),
  zh: /但是?|不过|可是/u,
  fr: cuePattern('mais|cependant'),
  ru: cuePattern('но|зато|однако'),
  ar: cuePattern('لكن|ولكن|لكن\\p{L}*|بل'),
  es: cuePattern('pero|sino|aunque'),
};

/** How the clause behind a turn says that the same thing is to be had elsewhere. */
const takenBack: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?<!\p{L})(?:does|do|has one|have one|has it|have it|will|can))\s*$/u,
  zh: /有(?:一[间个台])?$/u,
  fr: /(?<!\p{L})(?:en a(?: une?)?|en ont(?: une?)?|en dispose|oui)\s*$/u,
  ru: /(?<!\p{L})есть\s*$/u,
  ar: /(?<!\p{L})(?:عنده\p{L}*|لديه\p{L}*|موجود\p{L}*)\s*$/u,
  es: /(?<!\p{L})(?:s[íi] (?:tiene|hay|la tiene|lo tiene)|tiene un[oa]|tienen un[oa]|s[íi])\s*$/u,
};

/** The clause of `folded` around a mention: up to the next mark or turn on either side. */
export function clauseAround(
  folded: string,
  { start, end }: Span,
  languages: readonly Language[],
): Clause {
  const lead = folded.slice(startOfClause(folded, start), start);
  const before = languages.reduce((text, language) => behindLast(text, turns[language]), lead);
  const rest = folded.slice(end, end + longest);
  const close = firstOf([clauseMark, ...languages.map((language) => turns[language])], rest);
  const all = before + folded.slice(start, end + close);
  const next = rest.slice(close).replace(/^[\s,，،]+/u, '');
  const isTakenBack = languages.some((language) => {
    const turn = turns[language].exec(next);
    if (turn?.index !== 0) return false;
    const answer = next.slice(turn[0].length);
    return takenBack[language].test(answer.slice(0, firstOf([clauseMark], answer)));
  });
  return { before, all, isTakenBack };
}

function behindLast(text: string, mark: RegExp): string {
  const parts = text.split(mark);
  return parts.at(-1) ?? text;
}

function firstOf(marks: readonly RegExp[], text: string): number {
  const found = marks.map((mark) => text.search(mark)).filter((index) => index >= 0);
  return Math.min(text.length, ...found);
}
