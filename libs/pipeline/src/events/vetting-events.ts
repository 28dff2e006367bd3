import { defineEvent } from '../define-event.js';

/** The vetting of an organisation came to something that it is told. `reviews` is how many the case has by then. */
export const vettingSettled = defineEvent<{ readonly caseId: string; readonly reviews: number }>()(
  'vetting.settled',
);
