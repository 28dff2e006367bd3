import type { AuditWanted } from '#audit';
import { DayField } from '../fields/day-field.js';
import { IdField } from '../fields/id-field.js';
import { TextField } from '../fields/text-field.js';
import { PageQuery } from '../pages/page-query.js';

const DAY_MS = 86_400_000;

/** Which entries are asked for. */
export class AuditLogQuery extends PageQuery {
  @TextField({
    description: 'Only this action, or all of one kind by its first word.',
    max: 100,
    example: 'posting.paused',
  })
  action?: string | null;

  @IdField({ description: 'Only about this: an id of anything.' })
  subject?: string | null;

  @IdField({ description: 'Only by this, or in its name: a person, an organisation, a key.' })
  actor?: string | null;

  @DayField({ description: 'From this day on, in UTC.' })
  from?: string | null;

  @DayField({ description: 'Until this day, in UTC, and all of it.' })
  to?: string | null;
}

/** As the log takes it, but for how many. */
export function wantedOf(query: AuditLogQuery): Omit<AuditWanted, 'limit' | 'before'> {
  return {
    action: query.action ?? undefined,
    subjectId: query.subject ?? undefined,
    actorId: query.actor ?? undefined,
    from: query.from ? new Date(query.from) : undefined,
    until: query.to ? new Date(Date.parse(query.to) + DAY_MS) : undefined,
  };
}
