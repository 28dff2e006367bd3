/**
 * Who reads, as seen from the organisation that a row belongs to. Each audience stands for itself: that a
 * partner sees more than a member is said by the tables, not by an order among these.
 */
export const audiences = [
  /** Nobody in particular: a page that needs no sign-in. */
  'public',
  /** People of an organisation that is not admitted yet. */
  'applicant',
  /** People and systems of another member. */
  'member',
  /** The other side of an introduction: both were interested. */
  'partner',
  /** The organisation itself. */
  'own',
  /** The person whom the row is about. */
  'self',
  'secretariat:officer',
  'secretariat:reviewer',
  'secretariat:administrator',
  /** Somebody of the Secretariat who has stated a reason, which is kept. */
  'secretariat:with-reason',
  'secretariat:steering-committee',
] as const;

export type Audience = (typeof audiences)[number];

/** The Secretariat without the steering committee, and without having stated a reason. */
export type SecretariatReader = Extract<
  Audience,
  'secretariat:officer' | 'secretariat:reviewer' | 'secretariat:administrator'
>;

/**
 * Who can ask for the rows of organisations at all: the steering committee reads figures. Who reads as `public` is
 * shown the rows of organisations that stand on public pages, and none else.
 */
export type RowReader = 'public' | NetworkReader;

/** The same inside the network. */
export type NetworkReader =
  Extract<Audience, 'applicant' | 'member' | 'partner' | 'own'> | SecretariatReader;
