import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { OutboxRow } from '#outbox';
import { isJobName, jobs } from '#pipeline';
import { jobOf, kindOf, mailKinds } from './mail-kinds.js';
import type { MailRecord, MailState, MailsWanted } from './mail-record.js';

interface FoundMail {
  readonly id: string;
  readonly state: MailState;
  readonly organisationId: string | null;
}

/** The links are nobody's to read but ours; what is answered has neither their addresses nor what they open. */
const reader = systemActor('read-mails');

/** Tells what was mailed to whom and what became of it, for as long as work that is done is remembered (30 days). */
@Injectable()
export class ReadMails {
  constructor(private readonly transactions: Transactions) {}

  /** The latest first, by when they were asked for. */
  async run(wanted: MailsWanted): Promise<MailRecord[]> {
    const { kind, state, organisationId, before, limit } = wanted;
    const asked = kind ? [jobOf(kind)] : mailKinds.map(jobOf);
    return this.transactions.run(reader, async (tx) => {
      const found = await tx.query<FoundMail[]>(mails, [
        asked,
        JSON.stringify(attemptsOf(asked)),
        before ?? null,
        state ?? null,
        organisationId ?? null,
        limit,
      ]);
      const rows = await tx.findBy(OutboxRow, { id: Any(found.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return found.flatMap(({ id, ...one }) => {
        const row = byId.get(id);
        return row ? [{ ...one, row, kind: kindOf(row.job) }] : [];
      });
    });
  }
}

/** How often each is tried: one that is dead before that was refused for good. */
function attemptsOf(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    names.flatMap((name) => (isJobName(name) ? [[name, jobs[name].attempts]] : [])),
  );
}

const mails = `
  select id, state, organisation_id as "organisationId"
    from (select o.id,
                 case when o.state in ('pending', 'leased') then 'waiting'
                      when o.state = 'done' and o.outcome = 'done' then 'sent'
                      when o.state = 'done' then 'not-needed'
                      when o.failures >= ($2::jsonb ->> o.job)::int then 'given-up'
                      else 'refused' end as state,
                 coalesce(m.organisation_id, l.organisation_id, v.organisation_id, p.organisation_id)
                   as organisation_id
            from outbox o
                 left join mailing m on o.job = 'deliver-mailing' and m.id = o.reference
                 left join one_time_link l on o.job = 'deliver-link' and l.id = o.reference
                 left join vetting_case v on o.job = 'deliver-vetting' and v.id = o.reference
                 left join posting p on o.job = 'deliver-return' and p.id = o.reference
           where o.job = any($1) and ($3::uuid is null or o.id < $3)) mail
   where ($4::text is null or state = $4) and ($5::uuid is null or organisation_id = $5)
   order by id desc limit $6`;
