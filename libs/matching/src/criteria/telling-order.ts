import type { CriterionName } from './criterion-name.js';

/**
 * In which order reasons are told, the same for every pair: what, for whom, where, in which form, how much, when;
 * at last what to know before answering. Not by points: a criterion may give nearly all of them to pairs for
 * which it has nothing to say.
 */
export const tellingOrder: readonly CriterionName[] = [
  'needs',
  'topics',
  'sector',
  'notions',
  'people',
  'region',
  'support',
  'capacity',
  'time',
  'language',
  'words',
  'conditions',
  'track-record',
];
