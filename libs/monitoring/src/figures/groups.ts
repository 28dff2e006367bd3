/** What belongs to an organisation, so that it can be told how many organisations stand behind a figure. */
export interface OfOrganisation {
  readonly organisationId: string;
}

/** The key of those whose field says nothing. */
export const UNSTATED = 'unstated';

/** Each item is in exactly one group, so that what is counted of the groups adds up to what is counted of all. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item) ?? UNSTATED;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How many different organisations the items are of. */
export function organisationsIn(items: readonly OfOrganisation[]): number {
  return new Set(items.map(({ organisationId }) => organisationId)).size;
}
