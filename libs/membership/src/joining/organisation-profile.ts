import type { OrganisationType } from '../organisation.js';

/** What an organisation says of itself. */
export interface OrganisationProfile {
  /** In its own script. */
  readonly name: string;
  /** In Latin letters; null when `name` is. */
  readonly latinName: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly type: OrganisationType;
  /** Null for a community group. */
  readonly registrationNumber: string | null;
  /** Area or sector codes. */
  readonly sectors: readonly string[];
  /** ISO 639 codes, the preferred one first. */
  readonly languages: readonly string[];
  readonly staff: number | null;
  readonly website: string | null;
  readonly description: string;
}

/** The names under which it can be known. */
export function namesOf({
  name,
  latinName,
}: Pick<OrganisationProfile, 'name' | 'latinName'>): string[] {
  return latinName === null ? [name] : [name, latinName];
}
