import { type Actor, anonymous, organisationActor, systemActor, Transactions } from '#database';
import { RouteTable } from '../../../apps/api/src/routes/route-table.js';
import { ApiUnderTest, START_MS } from '../api/api-under-test.js';
import { asksById, lists, send } from './asks-by-id.js';
import { AsApplication, type RowsByTable, type Table, tablesOf } from './as-application.js';
import { isOfOthers, rowsOfOthers } from './planted-rows.js';
import { plantTwoSides, type TwoSides } from './two-sides.js';

/** Tables without row-level security, and why. */
const exempt: Readonly<Record<string, string>> = {
  migrations: 'which migrations have run; no role but the owner has a right to it',
  sanctions_name: 'a public list; through a policy its trigram index could not be used',
};

/** Tables in which nothing is of one organisation or person, so that nothing of the other side can stand there. */
const ofNobody = [
  ...Object.keys(exempt),
  'audit_seal',
  'audit_unsealed',
  'queue_pause',
  'throttled_line',
  'watched_word',
];

describe('row-level security', () => {
  let server: ApiUnderTest;
  let application: AsApplication;
  let tables: Table[];
  let sides: TwoSides;
  let ofOthers: RowsByTable;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true });
    const { database } = server.network;
    application = await AsApplication.connect(database);
    tables = await tablesOf(database);
    sides = await plantTwoSides(server);
    ofOthers = await rowsOfOthers(database, tables, sides);
  }, 2 * START_MS);
  afterAll(async () => {
    await application.end();
    await server.stop();
  });

  /** The rows of the other side that the actor is shown, by table; tables without one are left out. */
  const visible = async (actor: Actor | null) =>
    Object.fromEntries(
      [...(await application.shown(actor, tables))]
        .map(([name, rows]) => [name, rows.filter(isOfOthers(sides))] as const)
        .filter(([, rows]) => rows.length > 0),
    );
  const idsOf = (rows: readonly string[] = []) =>
    rows.map((row) => (JSON.parse(row) as { id: string }).id);

  it('is under every table and binds its owner too', async () => {
    const without = await server.network.database.query<{ name: string }>(
      `select relname as name from pg_class
        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
          and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(without.map(({ name }) => name)).toEqual(Object.keys(exempt));
  });

  it('is passed by in no view, and by functions only that the application is given by name', async () => {
    const holes = await server.network.database.query<{ name: string }>(
      `select relname::text as name from pg_class
        where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
       union all
       select proname::text from pg_proc
        where prosecdef and pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype
          and (proconfig is distinct from array['search_path=""']
               or has_function_privilege('public', oid, 'execute'))`,
    );
    expect(holes).toEqual([]);
  });

  it('has something of the other side to hide in every table', () => {
    const empty = [...ofOthers].filter(([, rows]) => rows.length === 0).map(([name]) => name);
    expect(empty.sort()).toEqual([...ofNobody].sort());
  });

  it('shows a member nothing of another but that it is one, what it has published, and what they share', async () => {
    const { own, other, others } = sides;
    const { organisation, posting, need_line, ...rest } = await visible(own.actor);
    expect(rest).toEqual({});
    expect(idsOf(organisation)).toEqual([other.member.id]);
    expect(idsOf(posting)).toEqual([others.published]);
    expect(need_line).toEqual([expect.stringContaining(others.published)]);
  });

  it('shows a steering committee, a stranger and a person without a place nothing of anybody', async () => {
    const personId = crypto.randomUUID();
    const committee = { kind: 'secretariat', personId, role: 'steering-committee' } as const;
    for (const actor of [committee, { kind: 'person', personId } as const, anonymous])
      expect(await visible(actor)).toEqual({});
  });

  it('shows nothing at all where nobody has said who acts', async () => {
    const shown = await application.shown(null, tables);
    for (const [name, rows] of shown) expect([name, rows]).toEqual([name, []]);
  });

  it('shows processes of ours everything', async () => {
    const shown = await application.shown(systemActor('test'), tables);
    for (const [name, rows] of shown)
      expect([name, rows.filter(isOfOthers(sides)).sort()]).toEqual([name, ofOthers.get(name)]);
  });

  it('lets nobody change or remove what is of another, without any where-clause', async () => {
    for (const { name, writes, removes } of tables) {
      const statements = [
        ...(writes ? [`update ${name} set ${writes} = ${writes}`] : []),
        ...(removes ? [`delete from ${name}`] : []),
      ];
      for (const sql of statements) {
        // What a statement leaves as it was carries no mark of its transaction.
        const after = `select to_jsonb(t)::text as row from ${name} t
                        where xmin::text <> pg_current_xact_id()::xid::text`;
        const rows = await application.query<{ row: string }>(sides.own.actor, sql, { after });
        const left = rows.map(({ row }) => row).filter(isOfOthers(sides));
        expect([sql, left.sort()]).toEqual([sql, ofOthers.get(name)]);
      }
    }
  });

  it('lets nobody add anything for another', async () => {
    // Work for the pipeline is nobody's: ids and versions.
    for (const { name } of tables.filter(({ adds, name }) => adds && name !== 'outbox')) {
      for (const row of ofOthers.get(name)!) {
        const sql = `insert into ${name} select (jsonb_populate_record(null::${name}, $1)).*`;
        const adding = application.query(sides.own.actor, sql, { parameters: [row] });
        await expect(adding).rejects.toMatchObject({
          code: '42501',
          message: expect.stringContaining('row-level security'),
        });
      }
    }
  });

  it('holds in the functions that look past it', async () => {
    const { own, other, others, common } = sides;
    const ask = async (actor: Actor, sql: string, ...parameters: unknown[]) =>
      (await application.query<{ found: unknown }>(actor, sql, { parameters })).map(
        ({ found }) => found,
      );
    const drafts = 'select id as found from postings_by_term($1) where id = $2';
    const terms = ['need:borehole'];
    expect(await ask(other.actor, drafts, terms, others.draft)).toEqual([others.draft]);
    expect(await ask(own.actor, drafts, terms, others.draft)).toEqual([]);
    const interested = 'select id as found from interested_counterparts($1) as interested (id)';
    expect(await ask(other.actor, interested, [others.suggestion])).toEqual([others.suggestion]);
    expect(await ask(own.actor, interested, [others.suggestion, common])).toEqual([]);
    const reported = 'select is_reported($1) as found';
    expect(await ask(other.actor, reported, others.reported)).toEqual([true]);
    expect(await ask(own.actor, reported, others.reported)).toEqual([false]);

    // Which members may not meet, because one of them has blocked the other, is for nobody else to find out.
    const [third] = await server.network.database.query<{ id: string }>(
      `select id from organisation where tier <> 'applicant' and id not in ($1, $2) limit 1`,
      [own.member.id, other.member.id],
    );
    const meet = 'select may_meet($1, $2) as found';
    expect(await ask(other.actor, meet, other.member.id, third?.id)).toEqual([true]);
    expect(await ask(systemActor('test'), meet, other.member.id, third?.id)).toEqual([true]);
    expect(await ask(own.actor, meet, other.member.id, third?.id)).toEqual([false]);
    const stands =
      'select introduction_stands(suggestion_id) as found from introduction where id = $1';
    expect(await ask(other.actor, stands, others.introduction)).toEqual([true]);
    const [introduced] = await server.network.database.query<{ id: string }>(
      'select suggestion_id as id from introduction where id = $1',
      [others.introduction],
    );
    const standsById = 'select introduction_stands($1) as found';
    expect(await ask(own.actor, standsById, introduced?.id)).toEqual([false]);
    const both = 'select * from standing_interests($1)';
    await expect(application.query(own.actor, both, { parameters: [[common]] })).rejects.toThrow(
      'permission denied',
    );
    const held = 'select side as found from held_interests($1) order by side';
    expect(await ask(systemActor('test'), held, [others.suggestion])).toEqual(['demand', 'offer']);
    expect(await ask(other.actor, held, [others.suggestion])).toEqual([]);
  });

  it('lets no organisation change its own standing: how far it is trusted, and what its vetting comes to', async () => {
    const { own } = sides;
    const change = (set: string, actor: Actor = own.actor) =>
      application.query(actor, `update organisation set ${set} where id = $1 returning id`, {
        parameters: [own.member.id],
      });
    expect(await change(`name = 'Another name'`)).toHaveLength(1);
    for (const set of [
      `tier = 'admitted'`,
      `tier = 'applicant'`,
      `vetted_until = '2099-12-31'`,
      'erased_at = now()',
      `created_at = '2001-01-01'`,
    ])
      await expect(change(set)).rejects.toThrow('does not change its own standing');
    expect(await change(`tier = 'applicant'`, systemActor('test'))).toHaveLength(1);

    const applicant = organisationActor(sides.others.applicant);
    const vetting = (set: string) =>
      application.query(applicant, `update vetting_case set ${set} returning id`);
    expect((await vetting(`state = 'waiting', round = round + 1`)).length).toBeGreaterThan(0);
    for (const set of [`state = 'admitted'`, 'closed_at = now()', `occasion = 'renewal'`])
      await expect(vetting(set)).rejects.toThrow('does not change its own standing');
  });

  describe('and the scoping of the queries: each alone keeps members apart', () => {
    const present = () => rowsOfOthers(server.network.database, tables, sides);

    /** What the routes that take an id answer to `cookie` that asks for what is of the other side, but a refusal. */
    const answers = async (cookie: string) => {
      const told: string[] = [];
      for (const ask of asksById(sides)) {
        const { status, text } = await send(server, cookie, ask);
        if (status !== 404 && status !== 403) told.push(`${ask.route} ${status} ${text}`);
      }
      return told;
    };
    /** What of the other side stands in lists and in answers about oneself. */
    const leaks = async (cookie: string, ...words: string[]) => {
      const { draft, reported, suggestion, applicant, key, invitation } = sides.others;
      const hidden = [
        sides.other.personId,
        draft,
        reported,
        suggestion,
        applicant,
        key,
        invitation,
      ];
      const leaking: string[] = [];
      for (const list of lists) {
        const { text } = await server.api.sendUndocumented('GET', `/api/v1/${list}`, { cookie });
        if ([...hidden, ...words].some((hint) => text.includes(hint))) leaking.push(list);
      }
      return leaking;
    };

    it('every route that takes an id is asked', () => {
      const routes = server.app.get(RouteTable).list();
      const known = asksById(sides).map(({ route }) => route.replace(' ', ' /api/v1/'));
      const taking = routes.filter((r) => r.includes('/api/v1/') && r.includes('/:'));
      expect(taking.filter((r) => !r.startsWith('HEAD ')).sort()).toEqual(
        [...new Set(known)].sort(),
      );
    });

    it('by the policies, where every query looks for somebody else’s things', async () => {
      const { own, other, others } = sides;
      expect(await leaks(other.cookie)).not.toEqual([]);
      // The product takes the asker for the other side, and looks for what is theirs; PostgreSQL knows better.
      const transactions = server.app.get(Transactions, { strict: false });
      const run = transactions.run.bind(transactions);
      transactions.run = (actor, work) => run(actor.kind === 'system' ? actor : own.actor, work);
      try {
        // What is published may be read, so that it is not "not found" there; it is left as it was all the same.
        const told = await answers(other.cookie);
        expect(told.filter((text) => !text.includes(others.published))).toEqual([]);
        expect(await leaks(other.cookie)).toEqual([]);
      } finally {
        transactions.run = run;
      }
      expect(await present()).toEqual(ofOthers);
    });

    it('by the queries, where PostgreSQL would show everything', async () => {
      const { database } = server.network;
      for (const { name } of tables)
        await database.query(`alter table ${name} disable row level security`);
      expect(await application.query(null, 'select 1 from organisation')).not.toEqual([]);
      expect(await answers(sides.own.cookie)).toEqual([]);
      expect(await leaks(sides.own.cookie, 'Canary')).toEqual([]);
      expect(await present()).toEqual(ofOthers);
    });
  });
});
