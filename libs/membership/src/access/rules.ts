import type { OrganisationRole, SecretariatRole } from '#database';
import type { Scope } from '../api-keys/scopes.js';

/** What can be done. `read` to look, `write` to make, change and end, the others are what they say. */
export type Action = 'read' | 'write' | 'answer' | 'suspend' | 'reveal';

/** What it can be done to. */
export type Subject =
  | 'posting'
  /** What has happened to a posting. */
  | 'posting-history'
  | 'suggestion'
  | 'inbox'
  | 'organisation'
  | 'own-organisation'
  /** All that is kept of one's own organisation: to have it, and to ask for its erasure. */
  | 'own-data'
  | 'understanding'
  /** How an organisation is reached. */
  | 'contact'
  /** Two organisations that are interested in each other, with the contact of the other one. */
  | 'introduction'
  | 'colleague'
  | 'invitation'
  | 'api-key'
  | 'secretariat'
  /** Organisations that have asked to be erased. */
  | 'erasure'
  | 'person'
  | 'account'
  /** Saying that something is wrong with a posting. */
  | 'report'
  /** Not wishing to meet an organisation. */
  | 'block'
  /** What an organisation sees of its own vetting, and adds to it. */
  | 'own-vetting'
  | 'vetting'
  /** Postings that wait for an officer. */
  | 'moderation'
  /** Organisations that the Secretariat acts for. */
  | 'represented-organisation'
  /** Figures of the whole network, in which nobody is named. */
  | 'figures'
  /** What has waited too long, and for whom. */
  | 'stuck'
  /** How the work behind the scenes goes: what is due, what was given up. */
  | 'queue'
  /** Which mails went to whom, and what became of them; not what they say. */
  | 'mail'
  /** Who did what, when. */
  | 'audit';

export type Role =
  | `organisation:${OrganisationRole}`
  | `secretariat:${SecretariatRole}`
  | `api-key:${Scope}`
  /** Everybody who is signed in, whatever else they are. */
  | 'signed-in'
  /** Whoever passes by, and whoever is signed in and may do no more. */
  | 'visitor';

export interface Rule {
  readonly may: readonly Action[];
  readonly on: readonly Subject[];
  /** Only on what belongs to the actor's organisation. */
  readonly own?: true;
}

const lookAround: readonly Rule[] = [
  { may: ['read'], on: ['posting', 'organisation', 'understanding'] },
  { may: ['read'], on: ['own-organisation', 'suggestion', 'inbox', 'colleague'], own: true },
  { may: ['read'], on: ['own-vetting', 'contact', 'introduction', 'posting-history'], own: true },
  // Anybody who reads a posting may say that something is wrong with it.
  { may: ['write'], on: ['report'] },
];

const work: readonly Rule[] = [
  ...lookAround,
  { may: ['write'], on: ['posting', 'inbox', 'own-vetting', 'contact'], own: true },
  { may: ['answer'], on: ['suggestion'], own: true },
];

const administrate: readonly Rule[] = [
  ...work,
  { may: ['read', 'write'], on: ['colleague', 'invitation', 'api-key', 'own-data'], own: true },
  { may: ['read', 'write'], on: ['block'], own: true },
  { may: ['write'], on: ['own-organisation'], own: true },
];

/**
 * Who may do what: all of it. What is not listed is refused, and a route that names no rule does not start
 * (apps/api/src/access). Which rows are "own" is settled by the queries too, and by PostgreSQL below them.
 */
export const rules: Readonly<Record<Role, readonly Rule[]>> = {
  'organisation:viewer': lookAround,
  'organisation:editor': work,
  'organisation:administrator': administrate,

  'secretariat:officer': [
    { may: ['read'], on: ['posting', 'organisation', 'understanding', 'vetting'] },
    { may: ['read'], on: ['figures', 'stuck', 'mail'] },
    { may: ['read', 'write'], on: ['moderation', 'represented-organisation'] },
    { may: ['reveal'], on: ['contact'] },
  ],
  'secretariat:reviewer': [
    { may: ['read'], on: ['posting', 'organisation', 'understanding', 'moderation'] },
    { may: ['read'], on: ['figures', 'stuck'] },
    { may: ['read', 'write'], on: ['vetting'] },
  ],
  'secretariat:administrator': [
    { may: ['read'], on: ['posting', 'organisation', 'understanding', 'figures', 'stuck'] },
    { may: ['read'], on: ['mail', 'audit'] },
    { may: ['read', 'write'], on: ['queue', 'secretariat', 'invitation', 'erasure'] },
    { may: ['read', 'write'], on: ['moderation', 'vetting', 'represented-organisation'] },
    { may: ['suspend'], on: ['person'] },
    { may: ['reveal'], on: ['contact'] },
  ],
  // Figures and nothing else: large groups and round numbers (libs/monitoring).
  'secretariat:steering-committee': [{ may: ['read'], on: ['figures'] }],

  'api-key:postings:read': [
    { may: ['read'], on: ['posting', 'understanding'] },
    { may: ['read'], on: ['posting-history'], own: true },
  ],
  'api-key:postings:write': [
    { may: ['write'], on: ['posting'], own: true },
    { may: ['read'], on: ['understanding'] },
  ],
  'api-key:suggestions:read': [{ may: ['read'], on: ['suggestion'], own: true }],
  'api-key:suggestions:answer': [{ may: ['answer'], on: ['suggestion'], own: true }],
  'api-key:inbox:read': [{ may: ['read', 'write'], on: ['inbox'], own: true }],
  'api-key:organisations:read': [
    { may: ['read'], on: ['organisation'] },
    { may: ['read'], on: ['own-organisation'], own: true },
  ],

  'signed-in': [{ may: ['read', 'write'], on: ['account'] }],

  // Of organisations that stand on public pages, and as much as the tables of disclosure let everybody read.
  visitor: [{ may: ['read'], on: ['posting', 'organisation'] }],
};
