/** The named parts of a score, in the order in which they are shown. */
export const criterionNames = [
  'needs',
  'topics',
  'sector',
  'notions',
  'words',
  'region',
  'people',
  'support',
  'capacity',
  'time',
  'conditions',
  'language',
  'track-record',
] as const;

export type CriterionName = (typeof criterionNames)[number];
