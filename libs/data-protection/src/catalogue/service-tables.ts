import { AuditEntry, AuditSeal } from '#audit';
import { IdempotencyKey } from '#idempotency';
import { ThrottledLine } from '#membership';
import { OutboxRow, QueuePause } from '#outbox';
import { tableEntry } from './table-entry.js';
import { LINK_OF_ORGANISATION, LINK_OF_PERSON } from './whose-rows.js';

/** Of jobs that are as they were asked for there is nothing to empty; a worker that met the lock would pass one over. */
const HAS_WORDS = '(outcome is not null or last_error is not null)';
/** What the jobs of an organisation are about. */
const ITS_JOBS = `${HAS_WORDS} and reference in (
  select id from posting where organisation_id = $1
  union all select id from mailing where organisation_id = $1
  union all select id from one_time_link where ${LINK_OF_ORGANISATION}
  union all select $1::uuid)`;
const THEIR_JOBS = `${HAS_WORDS} and reference in (
  select id from one_time_link where ${LINK_OF_PERSON}
  union all select id from account_notice where person_id = $1)`;
const WORK_TO_DO = {
  erasure: 'blank',
  keeps: 'ids and versions of what was to be done; forgotten 30 days after it was done',
  withheld: { columns: 'all', because: 'the service’s own record of its work' },
} as const;

/** What the service needs to work, and to show afterwards what was done. */
export const serviceTables = [
  tableEntry<OutboxRow>(
    OutboxRow,
    {
      id: 'id',
      job: 'code',
      queue: 'code',
      reference: 'id',
      version: 'code',
      payload: 'id',
      state: 'code',
      failures: 'code',
      dueAt: 'code',
      leasedUntil: 'code',
      createdAt: 'code',
      finishedAt: 'code',
      outcome: 'content',
      lastError: 'content',
      correlationId: 'code',
    },
    {
      organisation: [{ rows: ITS_JOBS, ...WORK_TO_DO }],
      person: [{ rows: THEIR_JOBS, ...WORK_TO_DO }],
    },
  ),
  tableEntry<IdempotencyKey>(
    IdempotencyKey,
    {
      organisationId: 'id',
      key: 'content',
      fingerprint: 'derived',
      status: 'code',
      body: 'derived',
      headers: 'derived',
      createdAt: 'code',
    },
    {
      organisation: [
        {
          rows: 'organisation_id = $1',
          erasure: 'delete',
          withheld: { columns: 'all', because: 'copies of answers that it has had' },
        },
      ],
    },
  ),
  tableEntry<AuditEntry>(
    AuditEntry,
    {
      id: 'id',
      at: 'code',
      actorKind: 'code',
      actorId: 'id',
      agentKind: 'code',
      agentId: 'id',
      action: 'code',
      subjectKind: 'code',
      subjectId: 'id',
      subjectVersion: 'code',
      codes: 'code',
      correlationId: 'code',
    },
    {
      organisation: [
        {
          rows: `actor_kind = 'organisation' and actor_id = $1::text`,
          erasure: 'keep',
          keeps: 'ids and codes, by which it shows that nothing was changed behind anybody’s back',
        },
      ],
      person: [
        {
          rows: `agent_kind = 'person' and agent_id = $1`,
          erasure: 'keep',
          keeps: 'ids and codes, by which it shows that nothing was changed behind anybody’s back',
        },
      ],
    },
  ),
  tableEntry<AuditSeal>(
    AuditSeal,
    {
      number: 'code',
      scheme: 'code',
      sealedAt: 'code',
      drained: 'code',
      previousHash: 'code',
      entryIds: 'id',
      digests: 'code',
      hash: 'code',
    },
    { nobody: 'hashes over the audit, which holds ids and codes' },
  ),
  tableEntry<QueuePause>(
    QueuePause,
    { queue: 'code', id: 'id', since: 'code' },
    { nobody: 'that a queue is paused; who paused it stands in the audit' },
  ),
  tableEntry<ThrottledLine>(
    ThrottledLine,
    { key: 'code', failures: 'code', lastAt: 'code', blockedUntil: 'code', dueAt: 'code' },
    { nobody: 'keyed hashes: neither an address nor a network can be read from them' },
  ),
];
