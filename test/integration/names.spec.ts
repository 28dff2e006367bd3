import { systemActor } from '#database';
import { loadLexicon } from '#language';
import { ImportSanctions } from '#membership';
import { aProfile } from '../builders/a-profile.js';
import { Applicants, aReviewer } from '../support/applicants.js';
import { TestNetwork } from '../support/test-network.js';

const ana = aReviewer();

describe('names', () => {
  let network: TestNetwork;
  let applicants: Applicants;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    applicants = new Applicants(network);
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  afterAll(() => network.stop());

  const listOf = (...names: string[]) =>
    `<CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES>${names
      .map(
        (name, i) =>
          `<ENTITY><FIRST_NAME>${name}</FIRST_NAME><REFERENCE_NUMBER>XXe.${i}</REFERENCE_NUMBER></ENTITY>`,
      )
      .join('')}</ENTITIES></CONSOLIDATED_LIST>`;
  const importList = (...names: string[]) =>
    network.get(ImportSanctions).run(systemActor('operator'), listOf(...names));
  const flagsOf = async (profile: Partial<Parameters<typeof aProfile>[0]>) => {
    const id = await applicants.applied({ profile: aProfile(profile) });
    return (await applicants.fileOf(id)).flags.map(({ colour, source }) => `${colour} ${source}`);
  };

  beforeAll(() =>
    importList(
      'AL-QAMAR RELIEF FOUNDATION',
      'Khorezmskaya Zvezda',
      'Golden Crane',
      'Al Noujoum Az Zarqa',
    ),
  );

  it.each([
    ['Al Kamar Relief', null],
    ['Qamar Relief Fund', null],
    ['Хорезмская звезда', 'Horezmskaia Zvezda'],
    ['Фонд «Хорезмская Звезда»', 'Fond Khorezmskaya Zvezda'],
    ['جمعية النجوم الزرقاء', 'Blue Stars Society'],
    ['Alqamar  Relief', null],
    ['Golden Cranes', null],
  ])('like one on the sanctions list raise a red flag: %s', async (name, latinName) => {
    expect(await flagsOf({ name, latinName })).toContain('red sanctions-list');
  });

  it.each([
    ['Village Water Committee of Stung Treng', null],
    ['International Relief Foundation', null],
    ['Звёздочка', 'Zvyozdochka'],
    ['北京绿色未来基金会', 'Beijing Green Future Foundation'],
  ])('of others raise none: %s', async (name, latinName) => {
    expect(await flagsOf({ name, latinName })).not.toContain('red sanctions-list');
  });

  it('are those of the contact person too, in another order', async () => {
    await importList('Ferhat Dzhumabayev');
    const id = await applicants.applied({
      contact: { name: 'Джумабаев Ферхат', position: '', email: 'ferhat@example.org' },
    });
    expect((await applicants.fileOf(id)).flags).toMatchObject([
      { colour: 'red', source: 'sanctions-list', reference: 'XXe.0' },
    ]);
  });

  it('like that of another organisation raise a yellow flag; two people then decide', async () => {
    const first = await applicants.applied({
      profile: aProfile({ name: 'Tonle Sap Fisher Families' }),
    });
    const id = await applicants.applied({
      profile: aProfile({ name: 'Tonle Sap Fishers Family Assoc.' }),
    });
    expect((await applicants.fileOf(id)).flags).toMatchObject([
      { colour: 'yellow', source: 'like-member', reference: first },
    ]);
    expect(await applicants.review(id, ana)).toEqual({ state: 'second-review' });
  });

  it('of members are compared when a new list comes; the hit opens a vetting and decides nothing', async () => {
    const id = await applicants.applied({ profile: aProfile({ name: 'Silver Heron Circle' }) });
    await applicants.review(id, ana);
    const { flagged } = await importList('The Silver Heron');
    expect(flagged).toMatchObject([{ id }]);
    expect(await applicants.tierOf(id)).toMatchObject({ tier: 'admitted' });
    expect((await applicants.fileOf(id)).latest).toMatchObject({
      occasion: 'renewal',
      state: 'waiting',
    });
    expect((await importList('The Silver Heron')).flagged).toEqual([]);
  });

  it('of the list in force stand when the new file is none', async () => {
    const before = await network.database.query('select * from sanctions_name');
    await expect(
      network.get(ImportSanctions).run(systemActor('operator'), '<html/>'),
    ).rejects.toMatchObject({ kind: 'malformed' });
    expect(await network.database.query('select * from sanctions_name')).toEqual(before);
  });
});
