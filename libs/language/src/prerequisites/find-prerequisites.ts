import type { Language } from '#reference';
import type { Match } from '../lexicon/find-matches.js';
import type { PrerequisiteMention } from '../text-analysis.js';
import { clauseAround, type Clause } from './clause-around.js';
import { haveCues } from './have-cues.js';
import { lackCues } from './lack-cues.js';
import { reassurances } from './reassurances.js';
import { needlessAround, needlessBefore, ownDeedCues, refusalCues } from './waiver-cues.js';
import { wishCues } from './wish-cues.js';

/**
 * What a text says of the things that help often asks for: that they are there or aren't, or neither for
 * certain. Each is read in its clause; clauses are short, and so is the reach of a wrong guess.
 */
export function findPrerequisites(
  folded: string,
  matches: readonly Match[],
  languages: readonly Language[],
): PrerequisiteMention[] {
  const found = matches.filter(({ entry }) => entry.kind === 'prerequisite');
  if (found.length === 0) return [];
  const plain = withoutReassurances(folded, languages);
  return found.map(({ entry, start, end }) => ({
    ...{ id: entry.id, start, end },
    said: saidIn(clauseAround(plain, { start, end }, languages), languages),
    waived: isWaived(clauseAround(folded, { start, end }, languages), languages),
  }));
}

/** Blanks as long as what they stand for: positions stay. */
function withoutReassurances(folded: string, languages: readonly Language[]): string {
  return languages.reduce(
    (text, language) => text.replace(reassurances[language], (phrase) => ' '.repeat(phrase.length)),
    folded,
  );
}

function saidIn(clause: Clause, languages: readonly Language[]): PrerequisiteMention['said'] {
  const { before, all, isTakenBack } = clause;
  const says = (cues: Readonly<Record<Language, RegExp>>, stretch: string) =>
    languages.some((language) => cues[language].test(stretch));
  if (says(haveCues, before) && !says(lackCues, before) && !says(wishCues, before)) return 'there';
  if (says(lackCues, all)) return isTakenBack ? 'open' : 'lacking';
  return says(wishCues, all) ? 'open' : 'there';
}

/** Among the terms of an offer: what the offer brings itself, or says that it doesn't need. */
function isWaived({ before, all }: Clause, languages: readonly Language[]): boolean {
  return languages.some(
    (language) =>
      !refusalCues[language].test(all) &&
      (ownDeedCues[language].test(all) ||
        needlessBefore[language].test(before) ||
        needlessAround[language].test(all)),
  );
}
