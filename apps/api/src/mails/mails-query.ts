import { type MailKind, mailKinds, type MailState, mailStates } from '#notification';
import { ChoiceField } from '../fields/choice-field.js';
import { IdField } from '../fields/id-field.js';
import { PageQuery } from '../pages/page-query.js';

/** Which mails are asked for. */
export class MailsQuery extends PageQuery {
  @ChoiceField({ description: 'Only mails about this.', of: mailKinds })
  kind?: MailKind | null;

  @ChoiceField({ description: 'Only those of which this became.', of: mailStates })
  state?: MailState | null;

  @IdField({ description: 'Only to this organisation.' })
  organisation?: string | null;
}
