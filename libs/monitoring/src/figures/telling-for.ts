import type { SecretariatActor } from '#database';
import { coarsely, exactly, type Telling, withoutSmallGroups } from './small-groups.js';
import type { OfOrganisation } from './groups.js';

/** How figures are told to somebody. */
export interface FiguresTelling {
  readonly count: Telling;
  /**
   * Whether ages and times are told as they are, and ages may be asked for by any number of days; else in classes and
   * by bounds.
   */
  readonly exactAges: boolean;
  /** The groups of a split as they are told. */
  groups<T extends OfOrganisation>(
    groups: ReadonlyMap<string, readonly T[]>,
  ): ReadonlyMap<string, readonly T[]>;
}

/**
 * The Secretariat is told figures as they are; the steering committee, which may know of no single organisation, in
 * large groups and round numbers (docs/decisions/0028).
 */
export function tellingFor({ role }: Pick<SecretariatActor, 'role'>): FiguresTelling {
  return role === 'steering-committee'
    ? { count: coarsely, exactAges: false, groups: withoutSmallGroups }
    : { count: exactly, exactAges: true, groups: (groups) => groups };
}
