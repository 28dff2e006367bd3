import type { SessionDto } from '../api/schema.js';
import type { SecretariatWords } from '../messages/secretariat/words.js';

type SecretariatRole = NonNullable<SessionDto['secretariatRole']>;

/** A page of the Secretariat. To add one: a line below, and its word. */
export interface SecretariatPage {
  readonly path: string;
  readonly word: keyof SecretariatWords['nav'];
  /** Whose it is, as far as the API lets them. */
  readonly roles: readonly SecretariatRole[];
}

const staff = ['officer', 'reviewer', 'administrator'] as const;
const officers = ['officer', 'administrator'] as const;
const administrators = ['administrator'] as const;
/** The steering committee too: figures, and nobody named. */
const everybody = [...staff, 'steering-committee'] as const;

const pages: readonly SecretariatPage[] = [
  { path: '/secretariat', word: 'overview', roles: everybody },
  { path: '/secretariat/pipeline', word: 'pipeline', roles: everybody },
  { path: '/secretariat/unmet-needs', word: 'unmetNeeds', roles: everybody },
  { path: '/secretariat/fairness', word: 'fairness', roles: everybody },
  { path: '/secretariat/vetting', word: 'vetting', roles: staff },
  { path: '/secretariat/moderation', word: 'moderation', roles: staff },
  { path: '/secretariat/mails', word: 'mails', roles: officers },
  { path: '/secretariat/queues', word: 'queues', roles: administrators },
  { path: '/secretariat/audit', word: 'audit', roles: administrators },
  { path: '/secretariat/people', word: 'people', roles: administrators },
  { path: '/secretariat/erasures', word: 'erasures', roles: administrators },
];

/** The pages for somebody of the Secretariat, in the order of the navigation. */
export function pagesFor(role: string): SecretariatPage[] {
  return pages.filter(({ roles }) => roles.some((one) => one === role));
}
