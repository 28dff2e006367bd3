import type { Language } from '#reference';
import type { Match } from '../lexicon/find-matches.js';
import { startOfClause } from '../negation/scope.js';
import type { PrerequisiteMention } from '../text-analysis.js';
import { lackCues } from './lack-cues.js';

const clauseMark = /[.!?;:,،。！？；：，؛؟\n]/u;

/**
 * What a text says is there or isn't there, of the things that help often asks for. It lacks what it names
 * in a clause that denies something; clauses are short, and so is the reach of a wrong guess.
 */
export function findPrerequisites(
  folded: string,
  matches: readonly Match[],
  languages: readonly Language[],
): PrerequisiteMention[] {
  return matches
    .filter(({ entry }) => entry.kind === 'prerequisite')
    .map(({ entry, start, end }) => {
      const clause = folded.slice(startOfClause(folded, start), endOfClause(folded, end));
      const lacking = languages.some((language) => lackCues[language].test(clause));
      return { id: entry.id, start, end, lacking };
    });
}

function endOfClause(folded: string, from: number): number {
  const mark = folded.slice(from).search(clauseMark);
  return mark < 0 ? folded.length : from + mark;
}
