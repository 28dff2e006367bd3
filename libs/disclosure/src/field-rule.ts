import type { Audience } from './audience.js';

/** What is decided about one field. Who is in none of the lists does not learn that the field is there. */
export interface FieldRule {
  readonly seenBy: readonly Audience[];
  /** Who sees it besides, where the organisation has chosen so. */
  readonly seenByChoice?: readonly Audience[];
  /** Who of them sees it with names, contacts and exact places masked. */
  readonly maskedFor?: readonly Audience[];
}

/** A decision about every field of a row: one that is forgotten does not compile. */
export type FieldRules<Row> = { readonly [Field in keyof Row]-?: FieldRule };

const strangers = ['applicant', 'member'] as const;
const secretariat = [
  'secretariat:officer',
  'secretariat:reviewer',
  'secretariat:administrator',
] as const;
const trusted = ['partner', 'own', ...secretariat] as const;

/** Everybody in the network, applicants too. */
export const network = { seenBy: [...strangers, ...trusted] } as const;

/** Whoever is shown the row at all: on public pages, where its organisation stands on them, everybody. */
export const everybody = { seenBy: ['public', ...network.seenBy] } as const;

/** Free text of a posting: the same; names, contacts and places only after an introduction. */
export const maskedBeforePartner = { ...everybody, maskedFor: ['public', ...strangers] } as const;

/** Leads to a place or to people: only after an introduction. */
export const partners = { seenBy: trusted } as const;

/** Partners; and by the organisation's choice members, or everybody. */
export const byChoice = { seenBy: trusted, seenByChoice: ['public', ...strangers] } as const;

/** The same for free text. */
export const maskedByChoice = { ...byChoice, maskedFor: ['public', ...strangers] } as const;

/** Partners; the Secretariat states a reason first. */
export const contacts = { seenBy: ['partner', 'own', 'secretariat:with-reason'] } as const;

/** Either side of a suggestion; the own organisation of a row that only one organisation sees. */
export const ownOnly = { seenBy: ['own'] } as const;
export const ownAndSecretariat = { seenBy: ['own', ...secretariat] } as const;
export const secretariatOnly = { seenBy: secretariat } as const;

/** The person, and nobody of the organisation. */
export const selfOnly = { seenBy: ['self'] } as const;
/** A person: the colleagues, and the Secretariat's administrator, who can suspend. */
export const amongColleagues = { seenBy: ['own', 'self', 'secretariat:administrator'] } as const;
/** Who works in the Secretariat. */
export const secretariatsOwn = { seenBy: ['self', 'secretariat:administrator'] } as const;

/** Never leaves the house. */
export const inside = { seenBy: [] } as const;
