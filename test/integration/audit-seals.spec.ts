import { createHash } from 'node:crypto';
import { AuditUnderTest } from '../support/audit-under-test.js';

const HOUR = 3_600_000;

/** A change of each type of column that somebody may hope nobody sees. */
const smallestChange: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'z'`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  jsonb: (column) => `${column} || '{"by": 1.0}'`,
  'timestamp with time zone': (column) => `${column} + interval '1 microsecond'`,
};

describe('the chain of seals', () => {
  let audit: AuditUnderTest;
  let entries: string[];

  beforeAll(async () => {
    audit = await AuditUnderTest.start();
  });
  afterAll(() => audit.stop());

  /** Three seals of two entries each, an hour apart. */
  beforeEach(async () => {
    await audit.reset();
    entries = [];
    for (const number of [1, 2, 3]) {
      entries.push(await audit.record(), await audit.record());
      expect(await audit.seal()).toBe(number);
      audit.clock.advance(HOUR);
    }
  });

  const sql = (statement: string, ...parameters: unknown[]) =>
    audit.database.query<Record<string, never>>(statement, parameters);
  const faults = async (keptHead?: string) => (await audit.verify(keptHead)).faults;
  /** As the owner could, past the application: an entry of that long ago. */
  const insertEntry = async (ago: string) => {
    const [row] = await audit.database.query<{ id: string }>(
      `insert into audit_entry (id, at, actor_kind, action, subject_kind, subject_id)
       values (gen_random_uuid(), $1::timestamptz - $2::interval, 'system', 'a.b', 'a', gen_random_uuid()) returning id`,
      [audit.clock.now(), ago],
    );
    return row!.id;
  };

  it('is whole, and says what is not sealed yet and since when', async () => {
    expect(await audit.seal()).toBeNull();
    await audit.record();
    const since = audit.clock.now();
    audit.clock.advance(10_000);
    await audit.record();
    expect(await audit.verify()).toEqual({
      faults: [],
      head: { number: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      sealed: 6,
      waiting: 2,
      waitingSince: since,
    });
  });

  it('takes an entry up whose transaction commits after those that began later', async () => {
    let commit = () => {};
    const late = audit.record(new Promise((resolve) => (commit = resolve)));
    const early = await audit.record();
    expect(await audit.seal()).toBe(4);
    audit.clock.advance(120_000);
    await audit.record();
    expect(await audit.seal()).toBe(5);
    commit();
    const lateId = await late;
    expect(lateId < early).toBe(true);
    expect(await audit.verify()).toMatchObject({ faults: [], sealed: 8, waiting: 1 });
    expect(await audit.seal()).toBe(6);
    expect(await audit.verify()).toMatchObject({ faults: [], sealed: 9, waiting: 0 });
    expect(await sql('select entry_ids from audit_seal where number = 6')).toEqual([
      { entry_ids: [lateId] },
    ]);
  });

  it('does not fork when several seal at once', async () => {
    for (let i = 0; i < 12; i++) await audit.record();
    const seals: (number | null)[] = [];
    while (seals.filter(Boolean).length < 12)
      seals.push(...(await Promise.all([1, 2, 3, 4, 5, 6].map(() => audit.seal(1)))));
    const made = seals.filter((number) => number !== null).sort((a, b) => a - b);
    expect(made).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(await audit.verify()).toMatchObject({ faults: [], sealed: 18, waiting: 0 });
  });

  it('takes up what was there for long when nothing had sealed for long', async () => {
    for (let i = 0; i < 3; i++) await audit.record();
    audit.clock.advance(48 * HOUR);
    for (const number of [4, 5, 6]) expect(await audit.seal(1)).toBe(number);
    expect(await faults()).toEqual([]);
  });

  it('shows a change of any column of an entry, by as little as a microsecond', async () => {
    const columns = await audit.database.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_name = 'audit_entry'`,
    );
    expect(columns.length).toBeGreaterThanOrEqual(12);
    for (const { name, type } of columns) {
      const [before] = await sql('select * from audit_entry where id = $1', entries[2]);
      await sql(
        `update audit_entry set ${name} = ${smallestChange[type]!(name)} where id = $1`,
        entries[2],
      );
      const kind = name === 'id' ? 'entry-removed' : 'entry-changed';
      expect({ name, faults: await faults() }).toEqual({
        name,
        faults: expect.arrayContaining([{ kind, seal: 2, entry: entries[2] }]),
      });
      await sql(
        'delete from audit_entry where id = $1 or id not in (select unnest(entry_ids) from audit_seal)',
        entries[2],
      );
      await sql('alter table audit_entry disable trigger user');
      await sql(
        'insert into audit_entry select * from jsonb_populate_record(null::audit_entry, $1)',
        {
          ...before,
        },
      );
      await sql('alter table audit_entry enable trigger user');
      expect(await faults()).toEqual([]);
    }
  });

  it('shows that a sealed entry was removed', async () => {
    await sql('delete from audit_entry where id = $1', entries[5]);
    expect(await faults()).toEqual([{ kind: 'entry-removed', seal: 3, entry: entries[5] }]);
  });

  it('shows that an entry was removed before it was sealed', async () => {
    const entry = await audit.record();
    await sql('delete from audit_entry where id = $1', entry);
    expect(await faults()).toEqual([{ kind: 'unsealed-entry-removed', entry }]);
    expect(await audit.seal()).toBeNull();
  });

  it('shows an entry that was put in afterwards, before it is sealed and after', async () => {
    const entry = await insertEntry('2 hours');
    expect(await faults()).toEqual([{ kind: 'unsealed-entry-inserted', entry }]);
    expect(await audit.seal()).toBe(4);
    expect(await faults()).toEqual([{ kind: 'entry-inserted', seal: 4, entry }]);
  });

  it('shows an entry that was put in past the trigger that lets it wait', async () => {
    await sql('alter table audit_entry disable trigger user');
    const entry = await insertEntry('0 seconds');
    await sql('alter table audit_entry enable trigger user');
    expect(await faults()).toEqual([{ kind: 'unsealed-entry-inserted', entry }]);
  });

  it('shows an entry that was put in under a seal that was there', async () => {
    const entry = await insertEntry('2 hours');
    await sql('delete from audit_unsealed');
    await sql('update audit_seal set entry_ids = entry_ids || $1::uuid where number = 2', entry);
    expect(await faults()).toContainEqual({ kind: 'seal-changed', seal: 2 });
  });

  it('shows a seal that was made anew to fit a changed entry', async () => {
    await sql(`update audit_entry set action = 'posting.resumed' where id = $1`, entries[0]);
    const forged = createHash('sha256').update('forged').digest();
    await sql('update audit_seal set hash = $1 where number = 1', forged);
    expect(await faults()).toEqual([
      { kind: 'seal-changed', seal: 1 },
      { kind: 'entry-changed', seal: 1, entry: entries[0] },
      { kind: 'seal-replaced', seal: 2 },
    ]);
  });

  it.each([1, 2])('shows that seal %s was taken out', async (number) => {
    await sql('delete from audit_seal where number = $1', number);
    expect(await faults()).toContainEqual({ kind: 'seal-missing', seal: number });
  });

  it('shows that the end was cut off, to whoever has kept the hash of it', async () => {
    const { head } = await audit.verify();
    expect(await faults(head?.hash)).toEqual([]);
    await sql('delete from audit_seal where number = 3');
    await sql('delete from audit_entry where id = any($1)', entries.slice(4));
    expect(await faults()).toEqual([]);
    expect(await faults(head?.hash)).toEqual([{ kind: 'head-missing', hash: head?.hash }]);
  });

  it('refuses a second seal over the same entry', async () => {
    await expect(
      sql(
        `insert into audit_seal select 4, scheme, sealed_at, drained, previous_hash, entry_ids, digests, hash
           from audit_seal where number = 3`,
      ),
    ).rejects.toThrow('do not wait');
  });
});
