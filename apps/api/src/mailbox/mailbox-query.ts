import { ChoiceField } from '../fields/choice-field.js';

export class MailboxQuery {
  @ChoiceField({ description: 'For people or for programs.', of: ['html', 'json'] })
  format?: 'html' | 'json' | null;
}
