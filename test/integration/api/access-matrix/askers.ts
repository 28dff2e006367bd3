/** An organisation of the world in which the matrix is asked: see matrix-world.ts. */
export type OrganisationName = 'here' | 'partner' | 'elsewhere' | 'applicant' | 'represented';

/** Who asks, seen from where: whose things are their own, those of a partner, and those of somebody else. */
interface Place {
  readonly own: OrganisationName | null;
  /** With whom the own organisation has a suggestion in which both sides are interested. */
  readonly mutual: OrganisationName | null;
  readonly other: OrganisationName;
}

const here: Place = { own: 'here', mutual: 'partner', other: 'elsewhere' };
const nowhere: Place = { own: null, mutual: null, other: 'elsewhere' };

/** Everybody who can ask, in the order of the columns. */
export const askers = {
  anonymous: nowhere,
  suspended: here,
  'revoked key': here,
  'expired key': here,
  'second factor due': here,
  'factor to set up': here,
  'no place': nowhere,
  applicant: { own: 'applicant', mutual: null, other: 'elsewhere' },
  viewer: here,
  editor: here,
  administrator: here,
  'other administrator': { own: 'elsewhere', mutual: 'partner', other: 'here' },
  'steering committee': nowhere,
  officer: nowhere,
  'representing officer': { own: 'represented', mutual: null, other: 'elsewhere' },
  reviewer: nowhere,
  'Secretariat administrator': nowhere,
  'key postings:read': here,
  'key postings:write': here,
  'key suggestions:read': here,
  'key suggestions:answer': here,
  'key inbox:read': here,
  'key organisations:read': here,
} as const satisfies Record<string, Place>;

export type Asker = keyof typeof askers;

export const askerNames = Object.keys(askers) as Asker[];

/** Whose row is asked for. `absent`: nobody's, there is none. */
export const relations = ['own', 'mutual', 'other', 'absent'] as const;

export type Relation = (typeof relations)[number];
