import { Transform } from 'class-transformer';
import { FlagField } from '../fields/flag-field.js';
import { PageQuery } from '../pages/page-query.js';

/** Which entries are asked for. */
export class InboxQuery extends PageQuery {
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' || value === 'false' ? value === 'true' : value,
  )
  @FlagField({ description: 'Only what you have not read.' })
  unread?: boolean | null;
}
