/** What the parameters of reasons stand for, by their name: it decides how they are put into words. */
export const parameterKinds = {
  need: 'need',
  offered: 'need',
  sector: 'sector',
  country: 'country',
  served: 'country',
  subdivision: 'subdivision',
  regions: 'text',
  words: 'text',
  line: 'text',
  conditions: 'text',
  groups: 'group',
  notions: 'notion',
  prerequisites: 'prerequisite',
  supports: 'support',
  languages: 'language',
  from: 'first-day',
  start: 'first-day',
  to: 'last-day',
  end: 'last-day',
  amount: 'number',
  share: 'number',
} as const;

export type ParameterName = keyof typeof parameterKinds;

export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterKinds, name);
}
