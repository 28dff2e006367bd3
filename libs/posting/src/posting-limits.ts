/** Upper bounds on what a posting holds: lengths in characters (UTF-16 units), lists in items. */
export const postingLimits = {
  title: 300,
  text: 10_000,
  shortText: 500,
  unit: 100,
  lines: 50,
  listItems: 300,
  /** Amounts and head counts. */
  amount: 1_000_000_000,
} as const;
