import { UNSTATED } from './groups.js';
import { OTHERS } from './small-groups.js';

type Group = readonly [key: string, items: readonly unknown[]];

const last: readonly string[] = [UNSTATED, OTHERS];

/** The order of groups: the largest first, and at the end those that are no group but what is left. */
export function largestFirst([a, some]: Group, [b, others]: Group): number {
  return last.indexOf(a) - last.indexOf(b) || others.length - some.length || (a < b ? -1 : 1);
}
