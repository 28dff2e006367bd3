/**
 * What is known of the organisations beside their postings. It changes without any posting changing, so it
 * comes with the context and is not among the facts, which are kept by posting and version.
 */
export interface Standing {
  /** Organisations that are not vetted for work that touches children or cash. */
  untrusted: ReadonlySet<string>;
  /** Pairs of which one does not wish to meet the other, as `pairOfOrganisations` writes them. */
  blocked: ReadonlySet<string>;
}

/** Two organisations as one key, whichever comes first. */
export function pairOfOrganisations(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** True when no gate can tell the two apart. */
export function sameStanding(one: Standing, other: Standing): boolean {
  return sameSet(one.untrusted, other.untrusted) && sameSet(one.blocked, other.blocked);
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
