/** What a link does when it is followed. */
export interface LinkPurposeFacts {
  /** How long it can be followed, in hours. */
  readonly hours: number;
  /** The portal's page that it leads to; the token follows as `?token=`. */
  readonly page: string;
}

const DAY = 24;

/** Every kind of link that a mail can carry. A new one: a line here, its words in `libs/notification`. */
export const linkPurposes = {
  'sign-in': { hours: 0.5, page: '/sign-in/link' },
  'reset-password': { hours: 1, page: '/reset-password' },
  'confirm-email': { hours: DAY, page: '/confirm-email' },
  invitation: { hours: 14 * DAY, page: '/invitation' },
  'confirm-application': { hours: 7 * DAY, page: '/apply/confirm' },
  'confirm-contact': { hours: 7 * DAY, page: '/confirm-contact' },
  answer: { hours: 14 * DAY, page: '/answer' },
  claim: { hours: 60 * DAY, page: '/claim' },
} as const satisfies Record<string, LinkPurposeFacts>;

export type LinkPurpose = keyof typeof linkPurposes;

/** Those that have a mail to themselves; the others stand in a mail that says more. */
export type MailedPurpose = Exclude<LinkPurpose, 'answer'>;

export function isMailedPurpose(purpose: LinkPurpose): purpose is MailedPurpose {
  return purpose !== 'answer';
}

/** The address that a mail leads to. */
export function linkAddress(publicUrl: string, purpose: LinkPurpose, token: string): string {
  return `${publicUrl}${linkPurposes[purpose].page}?token=${token}`;
}
