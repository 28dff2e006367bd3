import { analyseText, type PrerequisiteMention } from '#language';

/**
 * What a demand says is there for the help to build on, and what isn't. Said both ways (a generator here,
 * no power there) it counts as there: what isn't certain must not hide an offer.
 */
export function prerequisitesAtHand(mentions: readonly PrerequisiteMention[]): {
  has: string[];
  lacks: string[];
} {
  const has = ids(mentions.filter((mention) => !mention.lacking));
  const lacks = ids(mentions.filter((mention) => mention.lacking));
  return { has, lacks: lacks.filter((id) => !has.includes(id)) };
}

/** What the conditions of an offer ask for, as far as they are understood. */
export function askedPrerequisites(conditions: readonly string[], language: string): string[] {
  return ids(conditions.flatMap((condition) => analyseText(condition, { language }).prerequisites));
}

function ids(mentions: readonly PrerequisiteMention[]): string[] {
  return [...new Set(mentions.map(({ id }) => id))].sort();
}
