import { analyseText, type PrerequisiteMention } from '#language';

/**
 * What a demand says is there for the help to build on, and what isn't. Said both ways (a generator here,
 * no power there) it does not lack: what isn't certain must not hide an offer. What it asks for as well is
 * not there either: nobody should read that the place has the electricity that it begs for.
 */
export function prerequisitesAtHand(mentions: readonly PrerequisiteMention[]): {
  has: string[];
  lacks: string[];
} {
  const said = (what: PrerequisiteMention['said']) =>
    ids(mentions.filter((mention) => mention.said === what));
  const [there, open, lacking] = [said('there'), said('open'), said('lacking')];
  return {
    has: there.filter((id) => !open.includes(id)),
    lacks: lacking.filter((id) => !there.includes(id)),
  };
}

/** What the conditions of an offer ask for, as far as they are understood; not what they waive or promise. */
export function askedPrerequisites(conditions: readonly string[], language: string): string[] {
  const mentions = conditions.flatMap((each) => analyseText(each, { language }).prerequisites);
  return ids(mentions.filter(({ waived }) => !waived));
}

function ids(mentions: readonly PrerequisiteMention[]): string[] {
  return [...new Set(mentions.map(({ id }) => id))].sort();
}
