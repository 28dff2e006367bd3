import { parse } from 'csv-parse/sync';
import { SealAudit } from '#audit';
import { systemActor, Transactions } from '#database';
import { MailChannel } from '#notification';
import { OutboxResults } from '#outbox';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { eventually } from '../../support/eventually.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { TestPeople } from './test-people.js';

const desk = '/api/v1/secretariat';

interface QueueRow {
  readonly queue: string;
  readonly [figure: string]: unknown;
}

describe('the desk of the Secretariat', () => {
  let server: ApiUnderTest;
  let administrator: { cookie: string; id: string };
  let officer: { cookie: string };
  let village: TokenHolder;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    const people = new TestPeople(server);
    administrator = await people.signedIn({ in: 'secretariat', role: 'administrator' });
    officer = await people.signedIn({ in: 'secretariat', role: 'officer' });
    village = await server.member({ name: 'Dry Villages' });
    const driller = await server.member({ name: 'Well Drillers', country: 'CN' });
    await post(driller, anOffer({ countries: ['KH'] }));
    await post(village, aDemand());
    await server.network.drained();
  }, START_MS);
  afterAll(() => server.stop());

  const post = async ({ token }: TokenHolder, body: object) =>
    (await server.api.post('/api/v1/postings', { token, body })).body;
  const ask = async (path: string, { cookie }: { cookie: string } = administrator) =>
    (await server.api.get(`${desk}/${path}`, { cookie })).body;
  const queue = async (name: string): Promise<QueueRow> =>
    (await ask('queues')).queues.find((one: QueueRow) => one.queue === name);
  const query = <Row extends object>(sql: string, ...parameters: unknown[]) =>
    server.network.database.query<Row>(sql, parameters);
  const audited = async (action: string) =>
    (await ask(`audit?action=${action}`)).items as Record<string, unknown>[];

  /** Gives up, as a worker would, work that was done. */
  const giveUp = async (job: string, error: string, most = 100): Promise<string[]> => {
    const rows = await query<{ id: string }>(
      `update outbox set state = 'pending' where id in
         (select id from outbox where job = $1 and state = 'done' order by id limit $2) returning id`,
      ...[job, most],
    );
    const worker = server.network.fromWorker(Transactions);
    for (const { id } of rows)
      await worker.run(systemActor('test'), (tx) =>
        server.network.fromWorker(OutboxResults).bury(tx, id, error),
      );
    return rows.map(({ id }) => id).sort();
  };

  it('tells how the work goes, by queue, and why it failed', async () => {
    expect(await queue('matching')).toMatchObject({
      due: 0,
      inHand: 0,
      dead: 0,
      oldestDueAt: null,
    });
    expect((await queue('matching')).doneLastHour).toBeGreaterThan(1);
  });

  describe('dead letters', () => {
    it('are shown with their cause, replayed one by one, and each replay is audited', async () => {
      await pause('matching', true);
      const [first, second] = await giveUp('match-posting', 'The lexicon could not be read.');
      expect(await queue('matching')).toMatchObject({ dead: 2 });
      const { failures } = await ask('queues');
      expect(failures).toMatchObject([
        { job: 'match-posting', error: 'The lexicon could not be read.', dead: 2, retrying: 0 },
      ]);
      const page = await ask('dead-letters?limit=1');
      expect(page.items).toMatchObject([
        { id: first, job: 'match-posting', error: 'The lexicon could not be read.' },
      ]);
      expect(page.items[0]).not.toHaveProperty('payload');
      expect((await ask(`dead-letters?limit=1&cursor=${page.next}`)).items[0].id).toBe(second);

      const replay = () =>
        server.api.post(`${desk}/dead-letters/${first}/replay`, { cookie: administrator.cookie });
      expect((await replay()).status).toBe(204);
      expect((await replay()).body).toMatchObject({ status: 409, code: 'not-dead' });
      expect(await audited('dead-letter.replayed')).toMatchObject([
        { subjectId: first, codes: { job: 'match-posting' }, agentId: administrator.id },
      ]);
      await pause('matching', false);
      await server.network.drained();
      expect((await ask('dead-letters')).items.map(({ id }: { id: string }) => id)).toEqual([
        second,
      ]);
    });

    it('are replayed all at once by their job, and no other', async () => {
      await giveUp('notify-suggestions', 'No route to the host.');
      const replayed = await server.api.post(`${desk}/dead-letters/replays`, {
        cookie: administrator.cookie,
        body: { job: 'match-posting' },
      });
      expect(replayed.body).toEqual({ replayed: 1 });
      const { items } = await ask('dead-letters');
      expect(new Set(items.map(({ job }: { job: string }) => job))).toEqual(
        new Set(['notify-suggestions']),
      );
      expect((await ask('dead-letters?job=match-posting')).items).toEqual([]);
      const body = { job: 'notify-suggestions' };
      await server.api.post(`${desk}/dead-letters/replays`, { cookie: administrator.cookie, body });
      await server.network.drained();
      expect(await queue('notifications')).toMatchObject({ dead: 0, due: 0 });
    });
  });

  const pause = async (name: string, paused: boolean) => {
    const asked = { cookie: administrator.cookie, body: { paused } };
    expect((await server.api.put(`${desk}/queues/${name}/pause`, asked)).status).toBe(204);
  };

  it('pauses a queue: what is due waits, and goes on afterwards', async () => {
    const before = (await audited('queue')).length;
    await pause('matching', true);
    await pause('matching', true);
    expect((await queue('matching')).pausedSince).not.toBeNull();
    await post(village, aDemand({ place: 'Another village' }));
    // Another queue goes on past it.
    await server.api.post('/api/v1/links', {
      body: { purpose: 'sign-in', email: 'person-1@example.org' },
    });
    await eventually(
      async () => {
        const links = await query(
          `select 1 from outbox where job = 'deliver-link' and state = 'done'`,
        );
        return links.length === 1;
      },
      { what: 'the link to be sent' },
    );
    expect(await queue('matching')).toMatchObject({ due: 1, inHand: 0 });
    await pause('matching', false);
    await server.network.drained();
    expect(await queue('matching')).toMatchObject({ due: 0, pausedSince: null });
    const entries = (await audited('queue')).slice(0, -before || undefined);
    expect(entries.map(({ action }) => action)).toEqual(['queue.resumed', 'queue.paused']);
    expect(new Set(entries.map(({ subjectId }) => subjectId)).size).toBe(1);
  });

  it('takes up nothing of a queue that was paused after the work was handed over', async () => {
    await server.network.stopWorkers();
    await post(village, aDemand({ place: 'A third village' }));
    await pause('matching', true);
    const [row] = await query<{ id: string }>(
      `select id from outbox where job = 'match-posting' and state = 'pending'`,
    );
    await server.network.startWorker();
    const worker = server.network.fromWorker(Transactions);
    const take = () =>
      worker.run(systemActor('test'), (tx) =>
        server.network.fromWorker(OutboxResults).take(tx, row!.id),
      );
    expect(await take()).toBeNull();
    await pause('matching', false);
    await server.network.drained();
  });

  it('tells which mails went to which organisation, and neither what they say nor where they went', async () => {
    // The first mails go after a while, in which more may come up.
    server.network.clock.advance(3_600_000);
    await server.network.drained();
    const { items } = await ask('mails?kind=suggestions', officer);
    const [mail] = items.filter(({ organisation }: MailRow) => organisation === 'Dry Villages');
    expect(mail).toMatchObject({ state: 'sent', organisationId: village.id, failures: 0 });
    const told = JSON.stringify(await ask('mails', officer));
    expect(told).not.toContain('@');
    expect(await ask(`mails?organisation=${village.id}&state=refused`, officer)).toMatchObject({
      items: [],
    });
    expect((await ask('mails?kind=link', officer)).items).toMatchObject([
      { organisation: null, state: 'sent' },
    ]);
  });

  it('tells what a mail server has refused, with its words', async () => {
    await server.network.stopWorkers();
    await server.network.startWorker();
    const channel = server.network.fromWorker(MailChannel);
    channel.send = () =>
      Promise.resolve({ refused: true, response: '550 5.1.1 No such mailbox …' });
    await server.api.post('/api/v1/links', {
      body: { purpose: 'sign-in', email: 'person-2@example.org' },
    });
    const refused = await eventually(
      async () => (await ask('mails?state=refused', officer)).items[0],
      { what: 'the refusal to be told' },
    );
    expect(refused).toMatchObject({ kind: 'link', answer: '550 5.1.1 No such mailbox …' });
  });

  it('reads the audit by what, who and when, page by page, and as a file', async () => {
    const { items, next } = await ask('audit?limit=2');
    expect(items).toHaveLength(2);
    const older = await ask(`audit?limit=2&cursor=${next}`);
    expect(older.items[0].id < items[1].id).toBe(true);
    const published = await ask(`audit?action=posting.published&actor=${village.id}`);
    expect(published.items.length).toBeGreaterThan(0);
    const [entry] = published.items;
    expect((await ask(`audit?subject=${entry.subjectId}`)).items).toContainEqual(entry);
    expect((await ask('audit?from=2020-01-01&to=2020-12-31')).items).toEqual([]);
    const { text } = await server.api.sendUndocumented('GET', `${desk}/audit.csv?action=posting`, {
      cookie: administrator.cookie,
    });
    const lines: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(lines.map(({ action }) => action)).toContain('posting.published');
    expect(lines.every(({ subjectKind }) => subjectKind === 'posting')).toBe(true);
  });

  it('tells how far the audit is sealed', async () => {
    await server.network.fromWorker(SealAudit).run();
    const state = await ask('audit-seal');
    expect(state).toMatchObject({ head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(state.seals).toBeGreaterThan(0);
  });

  it('is closed to officers where work is stopped and the audit is read', async () => {
    for (const path of ['queues', 'dead-letters', 'audit', 'audit-seal', 'audit.csv'])
      expect((await server.api.get(`${desk}/${path}`, officer)).status).toBe(403);
  });
});

interface MailRow {
  readonly organisation: string | null;
}
