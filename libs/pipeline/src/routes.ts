import type { EventDefinition, PipelineEvent } from './define-event.js';
import type { JobRequest } from './define-job.js';
import { dataErased } from './events/erasure-events.js';
import { accountChanged } from './events/account-events.js';
import { introductionOpened } from './events/introduction-events.js';
import { linkIssued } from './events/link-events.js';
import { mailingScheduled } from './events/mailing-events.js';
import {
  organisationBlocked,
  organisationLanguagesChanged,
  organisationNamesChanged,
  organisationTierChanged,
} from './events/organisation-events.js';
import {
  postingEdited,
  postingExpired,
  postingExtended,
  postingFulfilled,
  postingHeld,
  postingPaused,
  postingPublished,
  postingResumed,
  postingRematchAsked,
  postingReturned,
  postingWithdrawn,
} from './events/posting-events.js';
import {
  reminderAgreed,
  suggestionAnswered,
  suggestionsListed,
} from './events/suggestion-events.js';
import { vettingSettled } from './events/vetting-events.js';
import { deliverAccountNotice } from './jobs/deliver-account-notice.job.js';
import { deliverLink } from './jobs/deliver-link.job.js';
import { deliverMailing } from './jobs/deliver-mailing.job.js';
import { forgetMails } from './jobs/forget-mails.job.js';
import { deliverReturn } from './jobs/deliver-return.job.js';
import { deliverVetting } from './jobs/deliver-vetting.job.js';
import { matchPosting } from './jobs/match-posting.job.js';
import { notifyAnswer } from './jobs/notify-answer.job.js';
import { notifyIntroduction } from './jobs/notify-introduction.job.js';
import { notifyReminder } from './jobs/notify-reminder.job.js';
import { notifySuggestions } from './jobs/notify-suggestions.job.js';
import { openIntroduction } from './jobs/open-introduction.job.js';
import { remaskOrganisation } from './jobs/remask-organisation.job.js';
import { rematchOrganisation } from './jobs/rematch-organisation.job.js';
import { rematchPosting } from './jobs/rematch-posting.job.js';
import { retirePosting } from './jobs/retire-posting.job.js';

type Route = readonly [eventName: string, toJob: (payload: never) => JobRequest];

function on<Payload extends object>(
  event: EventDefinition<string, Payload>,
  toJob: (payload: Payload) => JobRequest,
): Route {
  return [event.eventName, toJob];
}

/** The map of the whole flow: which event asks for which job. */
const routes: readonly Route[] = [
  on(postingPublished, (e) => matchPosting.with(e)),
  on(postingResumed, (e) => matchPosting.with(e)),
  on(postingEdited, (e) => matchPosting.with(e)),
  on(postingExtended, (e) => matchPosting.with(e)),

  on(postingHeld, (e) => retirePosting.with(e)),
  on(postingReturned, (e) => retirePosting.with(e)),
  on(postingReturned, (e) => deliverReturn.with(e)),
  on(postingPaused, (e) => retirePosting.with(e)),
  on(postingFulfilled, (e) => retirePosting.with(e)),
  on(postingWithdrawn, (e) => retirePosting.with(e)),
  on(postingExpired, (e) => retirePosting.with(e)),

  on(organisationBlocked, (e) => rematchOrganisation.with(e)),
  on(organisationLanguagesChanged, (e) => rematchOrganisation.with(e)),
  on(organisationTierChanged, (e) => rematchOrganisation.with(e)),
  on(organisationNamesChanged, (e) => remaskOrganisation.with(e)),
  on(postingRematchAsked, (e) => rematchPosting.with(e)),

  on(suggestionsListed, (e) => notifySuggestions.with(e)),
  on(suggestionAnswered, (e) => notifyAnswer.with(e)),
  on(suggestionAnswered, (e) => openIntroduction.with(e)),
  on(reminderAgreed, (e) => notifyReminder.with({ answerId: e.answerId }, e.dueAt)),
  on(introductionOpened, (e) => notifyIntroduction.with({ suggestionId: e.suggestionId })),
  on(mailingScheduled, (e) => deliverMailing.with({ mailingId: e.mailingId }, e.dueAt)),
  on(linkIssued, (e) => deliverLink.with(e)),

  on(dataErased, (e) => forgetMails.with(e)),
  on(accountChanged, (e) => deliverAccountNotice.with(e)),
  on(vettingSettled, (e) => deliverVetting.with(e)),
];

/** The jobs that `event` asks for, in the order of the map. */
export function jobsFor(event: PipelineEvent): JobRequest[] {
  return routes
    .filter(([eventName]) => eventName === event.name)
    .map(([, toJob]) => toJob(event.payload as never));
}
