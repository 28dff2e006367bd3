import { defineEvent } from '../define-event.js';

/** Both sides of a suggestion are interested, and may read how they reach each other. */
export const introductionOpened = defineEvent<{
  readonly introductionId: string;
  readonly suggestionId: string;
}>()('introduction.opened');
