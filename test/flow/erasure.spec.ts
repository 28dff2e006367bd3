import { systemActor } from '#database';
import {
  type DataSubject,
  EraseOrganisation,
  ErasePerson,
  exportCsv,
  ExportData,
  exportDocument,
  type ExportedData,
  sharesOf,
  type TablePlan,
  tablePlans,
} from '#data-protection';
import { ownerDataSource } from '../../apps/migrate/src/data-source.js';
import { aDemand } from '../builders/a-demand.js';
import { CANARY, plantCanaries, rowsOf, rowsWithCanary } from '../support/canaries.js';
import { eventually } from '../support/eventually.js';
import { FullLives, type FullOrganisation } from '../support/full-lives.js';
import { queueBackends } from '../support/queue-backends.js';
import { redisContents } from '../support/queue-contents.js';
import { answerAs, mailsTo, suggestPair } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
/** Whether somebody waits for a lock of a posting; other suites share the server. */
const WAITING = `select 1 from pg_locks join pg_database on oid = database
  where datname = current_database() and locktype = 'advisory' and not granted`;
/** All that can happen to an organisation, on a busy machine. */
const LIVES_MS = 90_000;

describe.each(queueBackends())('export and erasure, queue on $name', (backend) => {
  let network: TestNetwork;
  let plans: TablePlan[];
  let partner: Member;
  let lives: FullLives;
  let administratorId: string;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
    const owner = await ownerDataSource(network.database.url).initialize();
    plans = tablePlans(owner);
    await owner.destroy();
    lives = new FullLives(network);
    partner = await network.admit({ country: 'CN' });
    administratorId = await lives.administrator(partner.organisation.id, 'chief@example.org');
  }, LIVES_MS);
  afterAll(() => network.stop());

  const subject = (id: string, kind: DataSubject['kind'] = 'organisation') => ({ kind, id });
  const exportOf = (of: DataSubject) => network.get(ExportData).run(operator, of);
  /** The columns with what somebody has said that nobody has a reason to withhold, of all that were planted. */
  const readable = (kind: DataSubject['kind'], planted: readonly string[]) => {
    const given = sharesOf(plans, kind).flatMap(({ plan, share: { withheld } }) =>
      Object.entries(plan.entry.columns)
        .filter(([, holds]) => holds === 'content')
        .filter(([name]) => withheld?.columns !== 'all' && !withheld?.columns.includes(name))
        .map(([name]) => `${plan.table}.${name}`),
    );
    return [...new Set(planted)].filter((column) => given.includes(column)).sort();
  };
  const mailsWithCanary = async () =>
    (await mailsAbout(CANARY)).map(({ messageId }) => messageId ?? '');
  const mailsAbout = async (text: string) =>
    (await network.mails()).filter((mail) => JSON.stringify(mail).includes(text));
  /** Every place in which something of the erased may still stand. */
  const leftovers = async () => {
    await network.drained();
    const { redisUrl } = backend;
    const queued = redisUrl ? await redisContents(network, redisUrl) : '';
    return {
      rows: await rowsWithCanary(network.database),
      mails: await mailsWithCanary(),
      queued: queued.includes(CANARY),
    };
  };
  const nothing = { rows: [], mails: [], queued: false };
  const listedOf = (organisationId: string) =>
    network.database.query(
      'select id from suggestion where listed and $1 in (demand_organisation_id, offer_organisation_id)',
      [organisationId],
    );
  const audited = (action: string) =>
    network.database.query('select actor_id, subject_id from audit_entry where action = $1', [
      action,
    ]);

  describe('of an organisation', () => {
    let organisation: FullOrganisation;
    let planted: string[];

    beforeAll(async () => {
      organisation = await lives.organisation(partner);
      planted = await plantCanaries(network.database, plans, subject(organisation.id));
    }, LIVES_MS);

    it('an export holds all that it has said, and another’s holds nothing of it', async () => {
      const own = await exportOf(subject(organisation.id));
      const told = readable('organisation', planted);
      expect(told.length).toBeGreaterThan(30);
      expect(columnsWithCanary(own)).toEqual(told);
      expect(own.tables.map(exportCsv).join('')).toContain(CANARY);
      expect(await audited('organisation.exported')).toEqual([
        { actor_id: 'test', subject_id: organisation.id },
      ]);
      const others = await exportOf(subject(partner.organisation.id));
      expect(JSON.stringify(exportDocument(others))).not.toContain(CANARY);
      expect(await mailsWithCanary()).not.toEqual([]);
    });

    it('an erasure leaves its words nowhere, and others as they were', async () => {
      const before = await rowsOf(network.database, plans, subject(partner.organisation.id));
      await network.get(EraseOrganisation).run(operator, organisation.id);
      expect(await leftovers()).toEqual(nothing);
      const after = await rowsOf(network.database, plans, subject(partner.organisation.id));
      expect(withoutSuggestions(after)).toEqual(withoutSuggestions(before));
      expect(await listedOf(organisation.id)).toEqual([]);
      const [left] = await network.database.query(
        'select name, tier, country, erased_at is not null as erased from organisation where id = $1',
        [organisation.id],
      );
      expect(left).toEqual({ name: '', tier: 'applicant', country: 'KH', erased: true });
    });

    it('done twice it is no error, and audited once', async () => {
      await network.get(EraseOrganisation).run(operator, organisation.id);
      const erasures = [{ actor_id: 'test', subject_id: organisation.id }];
      expect(await audited('organisation.erased')).toEqual(erasures);
      expect(await audited('posting.withdrawn')).toHaveLength(2);
      expect(await audited('posting.erased')).toHaveLength(2);
    });
  });

  it('of an organisation waits for a mail about it that is being sent', async () => {
    const member = await network.admit({ email: null });
    const { id: postingId } = await network.post(member, aDemand({ text: 'We ask for a bridge.' }));
    const query = (sql: string, parameters?: unknown[]) => network.database.query(sql, parameters);
    await query('begin');
    await query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [postingId]);
    const erasing = network.get(EraseOrganisation).run(operator, member.organisation.id);
    await eventually(async () => (await query(WAITING)).length > 0, {
      what: 'the erasure to wait',
    });
    const text = () => query('select text, state from posting where id = $1', [postingId]);
    expect(await text()).toEqual([{ text: 'We ask for a bridge.', state: 'published' }]);
    await query('commit');
    await erasing;
    expect(await text()).toEqual([{ text: '', state: 'withdrawn' }]);
  });

  describe('of a person', () => {
    let personId: string;
    let planted: string[];
    let met: Member;

    beforeAll(async () => {
      met = await network.admit({ country: 'LA' });
      personId = await lives.person(partner.organisation.id);
      const { id } = await suggestPair(network, [met, partner], 'LA');
      for (const member of [met, partner]) await answerAs(network, member, id);
      // The other side has a mail with the contact, and each address of the person has had some.
      expect((await mailsTo(network, met)).join()).toContain(`Person.${CANARY}@`);
      planted = await plantCanaries(network.database, plans, subject(personId, 'person'));
    }, LIVES_MS);

    it('an export holds all that is kept of them, and nobody else’s', async () => {
      const own = await exportOf(subject(personId, 'person'));
      const told = readable('person', planted);
      expect(told.length).toBeGreaterThan(5);
      expect(columnsWithCanary(own)).toEqual(expect.arrayContaining(told));
      const other = await exportOf(subject(administratorId, 'person'));
      expect(JSON.stringify(exportDocument(other))).not.toContain(CANARY);
    });

    it('an erasure leaves them nowhere, whatever their address was', async () => {
      for (const address of [`Old.${CANARY}@`, `Person.${CANARY}@`, `New.${CANARY}@`])
        expect(await mailsAbout(address)).not.toEqual([]);
      expect(await network.get(ErasePerson).run(operator, personId)).toBe(true);
      expect(await leftovers()).toEqual(nothing);
      expect(await network.get(ErasePerson).run(operator, personId)).toBe(false);
      await expect(network.get(ErasePerson).run(operator, administratorId)).rejects.toMatchObject({
        code: 'last-administrator',
      });
      expect(await audited('person.erased')).toEqual([{ actor_id: 'test', subject_id: personId }]);
    });

    it('the organisation that was reached at theirs has no contact, and its administrators are asked for one', async () => {
      const { id } = partner.organisation;
      expect(
        await network.database.query(
          'select 1 from organisation_contact where organisation_id = $1',
          [id],
        ),
      ).toEqual([]);
      expect(await audited('organisation.contact-removed')).toEqual([
        { actor_id: 'erasure', subject_id: id },
      ]);
      const asked = (await network.mails()).filter(({ subject }) =>
        subject?.includes('new contact'),
      );
      expect(asked.map(({ to }) => to?.[0]?.address)).toEqual(['chief@example.org']);
      expect(asked[0]?.text).toContain('/organisation');
    });
  });
});

/** Columns of an export in which the canary stands, `table.property`. */
function columnsWithCanary({ tables }: ExportedData): string[] {
  const found = tables.flatMap(({ table, columns, rows }) =>
    columns
      .filter((column) => rows.some((row) => /zqcanary|777777/.test(JSON.stringify(row[column]))))
      .map((column) => `${table}.${column}`),
  );
  return found.sort();
}

/** A suggestion belongs to both sides: that it has ended is the partner's to see. */
function withoutSuggestions(rows: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(rows).filter(([of]) => !of.startsWith('suggestion where')),
  );
}
