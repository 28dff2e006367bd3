import type { TestDatabase } from './test-database.js';

/** A change of state, or an audit entry about one: by its transaction, what it is of, and the version after it. */
export interface SeenChange {
  readonly transaction: string;
  /** As in `WATCHED`: `posting`, `organisation`, `contact`, … */
  readonly of: string;
  readonly id: string;
  /** Null for what has none, and for an organisation: one change may take several statements to write. */
  readonly version: number | null;
}

/** Table, when it counts, of what, whose, its version, on which condition. Independent of the code: what the tables themselves see happen. */
const WATCHED = [
  ['posting', 'insert', 'posting', 'new.id', 'new.version'],
  [
    'posting',
    'update of state, version, title, text, closes_on',
    'posting',
    'new.id',
    'new.version',
  ],
  // Not its version, which its contact and its people raise too, and not its masks, which follow from what is known.
  [
    'organisation',
    `insert or update of name, latin_name, country, type, staff, languages, description, registration_number,
      sectors, website, visibility, tier, vetted_until, erasure_asked_at, erased_at`,
    'organisation',
    'new.id',
    'null',
  ],
  ['organisation_block', 'insert', 'organisation', 'new.organisation_id', 'null'],
  ['organisation_contact', 'insert or update', 'contact', 'new.organisation_id', 'null'],
  ['suggestion_answer', 'insert', 'answer', 'new.suggestion_id', 'null'],
  ['suggestion', 'update of demand_opened_at, offer_opened_at', 'opening', 'new.id', 'null'],
  ['introduction', 'insert', 'introduction', 'new.id', 'null'],
  ['invitation', 'insert or update', 'invitation', 'new.id', 'null'],
  ['api_key', 'insert or update of revoked_at', 'api-key', 'new.id', 'null'],
  ['affiliation', 'insert or update', 'place', 'new.person_id', 'null'],
  ['vetting_case', 'insert or update of state', 'vetting', 'new.organisation_id', 'null'],
  ['vetting_review', 'insert', 'review', 'new.id', 'null'],
  ['vetting_flag', 'insert or update', 'flag', 'new.id', 'null'],
  ['posting_report', 'insert', 'report', 'new.posting_id', 'null'],
  // That a posting waits, and waits no longer because it has ended, is a change of the posting.
  [
    'moderation_case',
    'update of outcome',
    'decision',
    'new.posting_id',
    'null',
    `new.outcome in ('published', 'returned')`,
  ],
] as const;

/** Lets the tables of a test's database note their own changes of state. */
export async function watchStateChanges(database: TestDatabase): Promise<void> {
  await database.query(
    `create table seen_change (transaction text, "of" text, id uuid, version int, serial serial)`,
  );
  for (const [index, watched] of WATCHED.entries()) {
    const [table, event, of, id, version, condition = 'true'] = watched;
    await database.query(
      `create function see_${index}() returns trigger language plpgsql security definer as $$
       begin
         if tg_op = 'INSERT' or old is distinct from new then
           insert into public.seen_change (transaction, "of", id, version)
           values (pg_current_xact_id()::xid::text, '${of}', ${id}, ${version});
         end if;
         return null;
       end $$`,
    );
    await database.query(
      `create trigger see_${index} after ${event} on ${table} for each row when (${condition})
         execute function see_${index}()`,
    );
  }
}

/** What the tables noted, each thing once per transaction and version, in a fixed order. */
export function stateChanges(database: TestDatabase): Promise<SeenChange[]> {
  return database.query<SeenChange>(
    'select distinct transaction, "of", id, version from seen_change order by transaction, "of", id, version',
  );
}

/** The same as the audit tells it; entries of things that are not watched are left out. */
export function auditedChanges(database: TestDatabase): Promise<SeenChange[]> {
  return database.query<SeenChange>(
    `select transaction, "of", id, version from (
       select xmin::text as transaction,
              coalesce((codes ->> 'review')::uuid, (codes ->> 'flag')::uuid, subject_id) as id,
              case when subject_kind = 'posting' and action not in ('posting.reported', 'posting.decided')
                   then subject_version end as version,
              case when action = 'organisation.contact-given' then 'contact'
                   when action = 'organisation.contact-revealed' then 'reveal'
                   when action = 'suggestion.answered' then 'answer'
                   when action = 'suggestion.opened' then 'opening'
                   when action ~ '^(affiliation|place)[.]' then 'place'
                   when action = 'posting.reported' then 'report'
                   when action = 'posting.decided' then 'decision'
                   when action = 'vetting.reviewed' then 'review'
                   when action like 'vetting.flag-%' then 'flag'
                   else split_part(action, '.', 1) end as "of"
         from audit_entry) told
      where "of" = any($1) order by transaction, "of", id, version`,
    [[...new Set(WATCHED.map(([, , of]) => of))]],
  );
}
