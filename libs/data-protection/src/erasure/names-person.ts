import { isPartOfName } from '#language';

/** What an organisation has said of whom to ask for. */
export interface SaidContact {
  readonly personName: string | null;
  readonly messaging: string | null;
  readonly note: string | null;
}

/**
 * Whether a contact may name the person: in full, by some of their names, or with more than they are registered by. In
 * what is said besides only the whole name counts. Of a name that two people may have the wrong one is rather taken
 * out than left, unless it is that of one of the `colleagues`, who stay, to the word (docs/decisions/0025).
 */
export function mayName(
  { personName, messaging, note }: SaidContact,
  person: string,
  colleagues: readonly string[],
): boolean {
  if ([messaging, note].some((said) => isPartOfName(person, said ?? ''))) return true;
  if (personName === null) return false;
  if (isSameName(personName, person)) return true;
  if (colleagues.some((colleague) => isSameName(personName, colleague))) return false;
  return isPartOfName(personName, person) || isPartOfName(person, personName);
}

function isSameName(one: string, other: string): boolean {
  return isPartOfName(one, other) && isPartOfName(other, one);
}
