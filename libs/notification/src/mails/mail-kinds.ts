import type { JobName } from '#pipeline';

/** Which jobs send mails, and what a mail of each is about. */
const jobOfKind = {
  suggestions: 'deliver-mailing',
  link: 'deliver-link',
  account: 'deliver-account-notice',
  vetting: 'deliver-vetting',
  return: 'deliver-return',
} as const satisfies Readonly<Record<string, JobName>>;

/**
 * What a mail is about: suggestions, answers and introductions; a link to sign in, join or claim; a change of an
 * account; the outcome of a vetting; a posting that was returned.
 */
export type MailKind = keyof typeof jobOfKind;

export const mailKinds = Object.keys(jobOfKind) as MailKind[];

export function jobOf(kind: MailKind): JobName {
  return jobOfKind[kind];
}

export function kindOf(job: string): MailKind {
  const kind = mailKinds.find((one) => jobOfKind[one] === job);
  if (!kind) throw new Error(`The job ${job} sends no mail.`);
  return kind;
}
