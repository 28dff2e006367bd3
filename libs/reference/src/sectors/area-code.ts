/** The areas of work of the network: the first level of the sector tree. */
export const areaCodes = [
  'poverty-relief',
  'education',
  'health',
  'environment',
  'youth-training',
  'job-creation',
  'disaster-relief',
  'water-sanitation',
  'women-empowerment',
  'culture',
  'agriculture',
  'energy',
  'disability',
  'volunteers',
  'media',
  'exchange-mechanism',
  'small-business',
  'think-tanks',
  'child-protection',
  'infrastructure',
  'law-peace',
] as const;

export type AreaCode = (typeof areaCodes)[number];

export function isAreaCode(value: unknown): value is AreaCode {
  return (areaCodes as readonly unknown[]).includes(value);
}
