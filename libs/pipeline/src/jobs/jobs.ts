import { deliverAccountNotice } from './deliver-account-notice.job.js';
import { deliverLink } from './deliver-link.job.js';
import { deliverMailing } from './deliver-mailing.job.js';
import { forgetMails } from './forget-mails.job.js';
import { deliverReturn } from './deliver-return.job.js';
import { deliverVetting } from './deliver-vetting.job.js';
import { matchPosting } from './match-posting.job.js';
import { notifyAnswer } from './notify-answer.job.js';
import { notifyIntroduction } from './notify-introduction.job.js';
import { notifyReminder } from './notify-reminder.job.js';
import { notifySuggestions } from './notify-suggestions.job.js';
import { openIntroduction } from './open-introduction.job.js';
import { remaskOrganisation } from './remask-organisation.job.js';
import { rematchOrganisation } from './rematch-organisation.job.js';
import { rematchPosting } from './rematch-posting.job.js';
import { retirePosting } from './retire-posting.job.js';

/** Every job there is. The worker's handlers are a record over these names: a missing one does not compile. */
export const jobs = {
  'match-posting': matchPosting,
  'retire-posting': retirePosting,
  'rematch-organisation': rematchOrganisation,
  'rematch-posting': rematchPosting,
  'remask-organisation': remaskOrganisation,
  'notify-suggestions': notifySuggestions,
  'notify-answer': notifyAnswer,
  'open-introduction': openIntroduction,
  'notify-introduction': notifyIntroduction,
  'notify-reminder': notifyReminder,
  'deliver-mailing': deliverMailing,
  'deliver-link': deliverLink,
  'forget-mails': forgetMails,
  'deliver-account-notice': deliverAccountNotice,
  'deliver-vetting': deliverVetting,
  'deliver-return': deliverReturn,
} as const;

export type JobName = keyof typeof jobs;

/** The payload class instance of the job called `N`. */
export type PayloadOf<N extends JobName> = InstanceType<(typeof jobs)[N]['payload']>;

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}
