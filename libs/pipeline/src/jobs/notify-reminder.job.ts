import { IsUUID } from 'class-validator';
import { defineJob } from '../define-job.js';

export class NotifyReminderPayload {
  @IsUUID()
  answerId: string;
}

/** Tell one side again, on the day that it has named with its answer "later". */
export const notifyReminder = defineJob({
  name: 'notify-reminder',
  queue: 'notifications',
  payload: NotifyReminderPayload,
  attempts: 10,
  identify: ({ answerId }) => ({ reference: answerId, version: 1 }),
});
