import { Injectable } from '@nestjs/common';
import { OpenIntroduction } from '#cooperation';
import { NotifyAnswer, NotifyIntroduction, NotifyReminder, NotifySuggestions } from '#notification';
import type { JobName } from '#pipeline';
import type { HandlersByName } from './handlers-by-name.js';

/** The jobs of the queue `notifications`. */
type NotificationJob = Extract<JobName, `notify-${string}` | 'open-introduction'>;

/** Which use case does which job by which organisations hear of each other. */
@Injectable()
export class NotificationHandlers {
  readonly byName: Pick<HandlersByName, NotificationJob>;

  constructor(
    notifySuggestions: NotifySuggestions,
    notifyAnswer: NotifyAnswer,
    openIntroduction: OpenIntroduction,
    notifyIntroduction: NotifyIntroduction,
    notifyReminder: NotifyReminder,
  ) {
    this.byName = {
      'notify-suggestions': (payload) => notifySuggestions.run(payload),
      'notify-answer': (payload) => notifyAnswer.run(payload),
      'open-introduction': (payload) => openIntroduction.run(payload),
      'notify-introduction': (payload) => notifyIntroduction.run(payload),
      'notify-reminder': (payload) => notifyReminder.run(payload),
    };
  }
}
