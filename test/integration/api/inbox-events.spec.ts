import { Client } from 'pg';
import { newId } from '#database';
import type { NotificationKind } from '#notification';
import { eventually } from '../../support/eventually.js';
import { suggestPair, type SuggestedPair } from '../../support/suggested-pair.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';
import { EventListener } from './event-listener.js';
import { TestPeople, type TestPerson } from './test-people.js';

const INSERT = `insert into notification (id, suggestion_id, organisation_id, channel, kind, created_at)
                values ($1, $2, $3, 'in-app', $4, now())`;

describe('the inbox as it happens', () => {
  let server: ApiUnderTest;
  let people: TestPeople;
  let village: TokenHolder;
  let pair: SuggestedPair;
  let someone: TestPerson & { cookie: string };
  let url: string;
  const listeners: EventListener[] = [];

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    people = new TestPeople(server);
    village = await server.member({ name: 'Dry Villages' });
    const driller = await server.member({ name: 'Well Drillers', country: 'CN' });
    pair = await suggestPair(server.network, [village, driller]);
    await server.app.listen(0, '127.0.0.1');
    url = `${await server.app.getUrl()}/api/v1/inbox/events`;
  }, START_MS);
  beforeEach(async () => {
    await server.network.database.query(`delete from notification where kind <> 'suggestion'`);
    someone = await people.signedIn({ in: village.id, role: 'viewer' });
  });
  afterEach(async () => {
    for (const listener of listeners) listener.leave();
    await Promise.all(listeners.splice(0).map((listener) => listener.ended()));
  });
  afterAll(() => server.network.stop());

  async function listen(
    { cookie } = someone,
    headers: Record<string, string> = {},
  ): Promise<EventListener> {
    const listener = await EventListener.open(url, { cookie, ...headers });
    listeners.push(listener);
    return listener;
  }

  const entry = (kind: NotificationKind, id = newId()) => [id, pair.id, village.id, kind];
  async function tell(kind: NotificationKind): Promise<string> {
    const row = entry(kind);
    await server.network.database.query(INSERT, row);
    return row[0]!;
  }
  const heardBy = (listener: EventListener, count: number) =>
    eventually(async () => listener.heard.length >= count && listener.heard.map(({ id }) => id), {
      what: `${count} events`,
    });

  it('tells an organisation what is new to it, by ids only, and nobody else', async () => {
    const stranger = await people.signedIn({ in: (await server.member()).id, role: 'editor' });
    const [listener, other] = [await listen(), await listen(stranger)];
    const id = await tell('interest');
    await heardBy(listener, 1);
    expect(listener.heard).toEqual([
      { type: 'told', id, data: { id, kind: 'interest', suggestionId: pair.id } },
    ]);
    const { headers } = listener.response;
    expect(headers.get('content-type')).toBe('text/event-stream');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('content-security-policy')).toContain("'none'");
    expect(other.heard).toEqual([]);
  });

  it('misses nothing that commits after something newer', async () => {
    const listener = await listen();
    const slow = new Client({ connectionString: server.network.database.url });
    await slow.connect();
    await slow.query('begin');
    const late = entry('reminder');
    await slow.query(INSERT, late);
    const early = await tell('interest');
    expect(await heardBy(listener, 1)).toEqual([early]);
    await slow.query('commit');
    await slow.end();
    expect(await heardBy(listener, 2)).toEqual([early, late[0]]);
  });

  it('tells whoever comes back what was missed', async () => {
    const first = await listen();
    const heard = await tell('interest');
    await heardBy(first, 1);
    first.leave();
    const missed = await tell('reminder');
    const again = await listen(someone, { 'last-event-id': heard });
    expect(await heardBy(again, 1)).toEqual([missed]);
    expect((await listen()).heard).toEqual([]);
  });

  it('ends with the session, before anything more is told', async () => {
    const listener = await listen();
    await server.api.send('DELETE', '/api/v1/session', { cookie: someone.cookie });
    await tell('interest');
    await listener.ended();
    expect(listener.heard).toEqual([]);
  });

  it('keeps no session alive that nobody uses', async () => {
    const seenAt = () =>
      server.network.database.query('select seen_at from session where person_id = $1', [
        someone.id,
      ]);
    const before = await seenAt();
    const listener = await listen();
    const opened = await seenAt();
    server.network.clock.advance(5 * 60_000);
    await tell('interest');
    await heardBy(listener, 1);
    expect(await seenAt()).toEqual(opened);
    expect(before).toEqual(opened);
  });

  it('lets one person listen six times, and again when one of them has gone', async () => {
    const six = [];
    for (let i = 0; i < 6; i++) six.push(await listen());
    const seventh = await fetch(url, { headers: { cookie: someone.cookie } });
    expect(seventh.status).toBe(429);
    expect(seventh.headers.get('retry-after')).toBe('20');
    expect(await seventh.json()).toMatchObject({ code: 'too-many-streams' });
    expect((await listen(await people.signedIn({ in: village.id, role: 'viewer' }))).heard).toEqual(
      [],
    );
    six[0]!.leave();
    const again = () => fetch(`${url}?seconds=0`, { headers: { cookie: someone.cookie } });
    await eventually(async () => (await again()).ok, { what: 'a free place' });
  });

  it('ends after the seconds that were asked for', async () => {
    const answer = await fetch(`${url}?seconds=0`, { headers: { cookie: someone.cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    await answer.text();
  });

  it('ends when the process is asked to stop, and holds nothing up', async () => {
    const listener = await listen();
    const started = Date.now();
    await server.app.close();
    await listener.ended();
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
