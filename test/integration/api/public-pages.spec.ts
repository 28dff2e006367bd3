import type { EntityManager } from 'typeorm';
import { anonymous, Transactions } from '#database';
import { ChangeProfile, type Visibility } from '#membership';
import { Audiences } from '../../../apps/api/src/disclosure/audiences.js';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { AsApplication, tablesOf } from '../row-level-security/as-application.js';
import { ApiUnderTest, START_MS, type TokenHolder } from './api-under-test.js';

const ABSENT = '01990000-0000-7000-8000-000000000000';

/** What stands in it and is for nobody but its own organisation and partners. */
const secret = {
  place: 'Canary Village',
  evidence: 'Canary told us so.',
  text: 'We ask for boreholes for three villages. Write to canary@example.org.',
};

// Real: the API with every guard, PostgreSQL with its roles and policies.
describe('public pages', () => {
  let server: ApiUnderTest;
  const members = {} as Record<Visibility, TokenHolder>;
  const demands = {} as Record<Visibility, string>;
  let offer: string;
  let draft: string;

  beforeAll(async () => {
    server = await ApiUnderTest.start();
    for (const visibility of ['public', 'members', 'partners'] as const) {
      const member = await server.member({ visibility, name: `Open to ${visibility}` });
      members[visibility] = member;
      demands[visibility] = (await server.network.post(member, aDemand(secret))).id;
    }
    const offering = anOffer({ countries: ['LA', 'KH'], language: 'fr' });
    offer = (await server.network.post(members.public, offering)).id;
    const unpublished = { token: members.public.token, body: { ...aDemand(), draft: true } };
    draft = (await server.api.post('/api/v1/postings', unpublished)).body.id;
    await server.network.database.query(
      `update organisation set tier = 'applicant' where id = $1`,
      [(await server.member({ visibility: 'public', name: 'Applicant' })).id],
    );
  }, START_MS);
  afterAll(() => server.stop());

  const read = (path: string) => server.api.get(`/api/v1/${path}`);
  const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id).sort();
  const everything = () => Promise.all([read('postings'), read('organisations')]);

  it('show whoever passes by those that have chosen so, and what they have published', async () => {
    const [postings, organisations] = await everything();
    expect(idsOf(postings.body)).toEqual([demands.public, offer].sort());
    expect(idsOf(organisations.body)).toEqual([members.public.id]);
    expect(organisations.body.items[0]).toMatchObject({ name: 'Open to public' });
    expect((await read(`postings/${demands.public}`)).body).toMatchObject({ own: false });
  });

  it('tell neither exact places, nor how people were asked, nor contacts in a text', async () => {
    const told = [...(await everything()), await read(`postings/${demands.public}`)];
    for (const { text } of told) expect(text.toLowerCase()).not.toContain('canary');
    expect(told[2]?.body.text).toContain('Write to […]');
    expect(told[2]?.body).not.toHaveProperty('shownToOthers');
    expect(idsOf((await read('postings?q=canary')).body)).toEqual([]);
  });

  it('answer for all the rest as for what there is not', async () => {
    for (const [collection, ids] of Object.entries({
      postings: [demands.members, demands.partners, draft],
      organisations: [members.members.id, members.partners.id],
    })) {
      const absent = await read(`${collection}/${ABSENT}`);
      expect(absent.status).toBe(404);
      for (const id of ids) {
        const hidden = await read(`${collection}/${id}`);
        const told = JSON.stringify(hidden.body).replaceAll(id, ABSENT);
        expect([id, hidden.status, JSON.parse(told)]).toEqual([id, 404, absent.body]);
      }
    }
  });

  it('are found and counted by what stands on them alone', async () => {
    expect(idsOf((await read('postings?q=borehole')).body)).toEqual([demands.public, offer].sort());
    expect(idsOf((await read('postings?need=borehole&kind=demand')).body)).toEqual([
      demands.public,
    ]);
    expect((await read('postings/counts')).body).toEqual({
      demands: 1,
      offers: 1,
      countries: [
        { country: 'KH', demands: 1, offers: 1 },
        { country: 'LA', demands: 0, offers: 1 },
      ],
      offersElsewhere: 0,
      languages: [
        { language: 'en', demands: 1, offers: 0 },
        { language: 'fr', demands: 0, offers: 1 },
      ],
    });
    expect((await read('postings/counts?q=borehole&country=LA')).body).toMatchObject({
      demands: 0,
      offers: 1,
    });
    expect(
      (await read(`organisations?ids=${members.public.id},${members.members.id}`)).body.items,
    ).toHaveLength(1);
  });

  it('are what PostgreSQL shows to nobody in particular, and nothing else', async () => {
    const { database } = server.network;
    const application = await AsApplication.connect(database);
    const shown = await application.shown(anonymous, await tablesOf(database));
    const terms = 'select id from postings_by_term($1)';
    const found = await application.query<{ id: string }>(anonymous, terms, {
      parameters: [['need:borehole']],
    });
    await application.end();
    const rows = Object.fromEntries(
      [...shown].filter(([, some]) => some.length > 0).map(([name, some]) => [name, some.length]),
    );
    expect(rows).toEqual({ organisation: 1, posting: 2 });
    expect(found.map(({ id }) => id).sort()).toEqual([demands.public, offer].sort());
  });

  it('are what the queries look for, where PostgreSQL would show everything', async () => {
    const { database } = server.network;
    const tables = ['organisation', 'posting', 'need_line'];
    const each = (change: string) =>
      Promise.all(tables.map((table) => database.query(`alter table ${table} ${change}`)));
    await each('disable row level security');
    try {
      const [postings, organisations] = await everything();
      expect(idsOf(postings.body)).toEqual([demands.public, offer].sort());
      expect(idsOf(organisations.body)).toEqual([members.public.id]);
      for (const path of [`postings/${demands.members}`, `organisations/${members.members.id}`])
        expect((await read(path)).status).toBe(404);
      expect((await read('postings/counts')).body).toMatchObject({ demands: 1, offers: 1 });
    } finally {
      await each('enable row level security');
    }
  });

  it('are all that is read as the public reads it, whoever may have found something else', async () => {
    const audiences = server.app.get(Audiences);
    const asVisitor = <T>(read: (tx: EntityManager) => Promise<T>) =>
      server.network.get(Transactions).run(anonymous, read);
    const readers = ({ id }: TokenHolder, demand: string) => [
      () =>
        asVisitor((tx) =>
          audiences.ofPostings(tx, anonymous, [{ id: demand, organisationId: id }]),
        ),
      () => asVisitor((tx) => audiences.ofOrganisations(tx, anonymous, [id])),
    ];
    for (const find of readers(members.public, demands.public))
      await expect(find()).resolves.toBeInstanceOf(Function);
    for (const find of readers(members.members, demands.members))
      await expect(find()).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('end when the organisation chooses otherwise', async () => {
    const { id, actor } = members.public;
    const change = async (visibility: Visibility) => {
      const [row] = await server.network.database.query<{ version: number }>(
        'select version from organisation where id = $1',
        [id],
      );
      await server.network
        .get(ChangeProfile)
        .run(actor, id, { expectedVersion: row!.version, change: { visibility } });
    };
    await change('members');
    for (const path of [`postings/${demands.public}`, `organisations/${id}`])
      expect((await read(path)).status).toBe(404);
    expect((await read('postings')).body.items).toEqual([]);
    await change('public');
    expect((await read(`postings/${demands.public}`)).status).toBe(200);
  });

  it('are not what a key is for that does not open them', async () => {
    const token = await server.apiKey(members.members.id, ['inbox:read']);
    expect((await server.api.get('/api/v1/postings', { token })).status).toBe(403);
    const headers = { authorization: `Bearer cvs_${'a'.repeat(43)}` };
    expect((await server.api.get('/api/v1/postings', { headers })).status).toBe(401);
  });
});
