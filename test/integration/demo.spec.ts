import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Corpus, readCorpus } from '#corpus';
import { DemoModule } from '../../apps/demo/src/demo-module.js';
import { demoId } from '../../apps/demo/src/demo-ids.js';
import { DemoPeople } from '../../apps/demo/src/demo-people.js';
import { DemoProgress } from '../../apps/demo/src/demo-progress.js';
import { DrainedPipeline } from '../../apps/demo/src/drained-pipeline.js';
import { GiveContacts } from '../../apps/demo/src/give-contacts.js';
import { LoadCorpus } from '../../apps/demo/src/load-corpus.js';
import { readKeys, writeKeys } from '../../apps/demo/src/keys-file.js';
import { anOrganisation } from '../builders/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';

/** The first few rows, with the organisations that they are of. */
function smallCorpus(): Corpus {
  const { organisations, offers, demands, ...rest } = readCorpus('test/evaluation/dev');
  const [someOffers, someDemands] = [offers.slice(0, 2), demands.slice(0, 2)];
  const owners = new Set([...someOffers, ...someDemands].map(({ org }) => org));
  return {
    ...rest,
    offers: someOffers,
    demands: someDemands,
    organisations: organisations.filter(({ id }) => owners.has(id)),
  };
}

describe('loading the demonstration network', () => {
  const corpus = smallCorpus();
  const all = corpus.organisations.length + corpus.offers.length + corpus.demands.length;
  let database: TestDatabase;
  let demo: INestApplicationContext;
  let directory: string;

  beforeEach(async () => {
    directory = makeTestDirectory();
    database = await createTestDatabase();
    const environment = {
      databaseUrl: database.url,
      secretKey: Buffer.alloc(32),
      publicUrl: 'http://localhost:3000',
      keysFile: keysFile(),
      corpusDirectory: '',
    };
    demo = await Test.createTestingModule({
      imports: [DemoModule.forEnvironment(environment)],
    }).compile();
  });
  afterEach(async () => {
    await demo.close();
    await database.drop();
    await removeTestDirectory(directory);
  });

  const keysFile = () => join(directory, 'demo-keys.json');
  const progress = async () => demo.get(DemoProgress).of(corpus, await readKeys(keysFile()));
  const rows = async () => {
    const [counts] = await database.query(
      `select (select count(*)::int from organisation) as organisations,
              (select count(*)::int from posting where state = 'published') as postings`,
    );
    return counts;
  };
  /** Dies after so many steps, as if it was killed. */
  const loadFor = async (steps: number) => {
    let left = steps;
    const loading = demo.get(LoadCorpus).run(corpus, () => {
      if ((left -= 1) === 0) throw new Error('killed');
    });
    await expect(loading).rejects.toThrow('killed');
  };

  it('goes on where a killed load has stopped, wherever that was', async () => {
    expect(await progress()).toBe('empty');
    for (const steps of [1, corpus.organisations.length + 1, all - 1]) {
      await loadFor(steps);
      expect(await progress()).toBe('unfinished');
    }
    const loaded = await demo.get(LoadCorpus).run(corpus, () => undefined);
    expect(await rows()).toEqual({
      organisations: corpus.organisations.length,
      postings: corpus.offers.length + corpus.demands.length,
    });
    await writeKeys(keysFile(), loaded.organisations);
    expect(await progress()).toBe('unfinished');

    const keys = await readKeys(keysFile());
    const again = await demo.get(LoadCorpus).run(corpus, () => undefined, keys);
    expect(again).toEqual(loaded);
    await demo.get(GiveContacts).run(again.organisations);
    expect(await progress()).toBe('finished');
  });

  it('makes links to sign in as its people, and makes the people once', async () => {
    await loadFor(corpus.organisations.length);
    const organisationId = demoId(corpus.organisations[0]!.id);
    const people = [
      { name: 'Sokha', email: 'sokha@demo.example.org', language: 'en', organisationId },
      { name: 'Amina', email: 'amina@demo.example.org', language: 'en', organisationId: null },
    ];
    const publicUrl = 'http://localhost:3000';
    const first = await demo.get(DemoPeople).signInLinks(people, publicUrl);
    const again = await demo.get(DemoPeople).signInLinks(people, publicUrl);
    for (const link of [...first, ...again])
      expect(link).toMatch(/^http:\/\/localhost:3000\/sign-in\/link\?token=[\w-]{43}$/);
    expect(new Set([...first, ...again]).size).toBe(4);
    const places = await database.query(
      `select p.name, a.role from person p join affiliation a on a.person_id = p.id
       union all select p.name, s.role from person p join secretariat_member s on s.person_id = p.id`,
    );
    expect(places).toEqual([
      { name: 'Sokha', role: 'administrator' },
      { name: 'Amina', role: 'administrator' },
    ]);
  });

  it('keeps away from a network of others', async () => {
    const { name, country, type } = anOrganisation();
    await database.query(
      `insert into organisation (id, name, country, type, tier, languages, description, version, created_at)
       values (gen_random_uuid(), $1, $2, $3, 'admitted', '{en}', '', 1, now())`,
      [name, country, type],
    );
    expect(await progress()).toBe('others');
  });

  it('ends with a sentence when no worker is at work', async () => {
    await demo.get(LoadCorpus).run(corpus, () => undefined);
    const waiting = demo.get(DrainedPipeline).wait(() => undefined, 50);
    await expect(waiting).rejects.toThrow('Start a worker (npm run start:worker)');
  });
});
