import { type FieldRules, inside, ownAndSecretariat, secretariatOnly } from '#disclosure';
import type { ModerationCase } from '../moderation/moderation-case.js';
import type { PostingReport } from '../moderation/posting-report.js';

export const moderationCaseFields = {
  id: secretariatOnly,
  postingId: secretariatOnly,
  grounds: ownAndSecretariat,
  openedAt: ownAndSecretariat,
  outcome: ownAndSecretariat,
  reason: ownAndSecretariat,
  words: ownAndSecretariat,
  closedAt: secretariatOnly,
  decidedBy: inside,
  decidedVersion: inside,
} as const satisfies FieldRules<ModerationCase>;

/** Who has reported has its own words in its export. Not even an officer reads in the queue who it was. */
export const postingReportFields = {
  id: secretariatOnly,
  postingId: secretariatOnly,
  organisationId: inside,
  reason: ownAndSecretariat,
  words: ownAndSecretariat,
  reportedAt: ownAndSecretariat,
  handledAt: secretariatOnly,
} as const satisfies FieldRules<PostingReport>;
