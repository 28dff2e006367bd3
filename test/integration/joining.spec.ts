import { systemActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import { Applications, Apply, ConfirmApplication, privacyNoticeVersion } from '#membership';
import { aProfile } from '../builders/a-profile.js';
import { Applicants } from '../support/applicants.js';
import { TestNetwork } from '../support/test-network.js';

const somewhere = { address: '192.0.2.7' };

describe('an application to join', () => {
  let network: TestNetwork;
  let applicants: Applicants;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    applicants = new Applicants(network);
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  afterAll(() => network.stop());

  it('is confirmed by the link in the mail, and stands in the vetting queue', async () => {
    const details = applicants.details({
      profile: aProfile({ name: '湄公河打井队', latinName: 'Meigonghe Dajingdui' }),
    });
    await network.get(Apply).run(details, somewhere);
    const nobody = await network.database.query('select 1 from organisation where name = $1', [
      '湄公河打井队',
    ]);
    expect(nobody).toEqual([]);

    const id = await applicants.confirm(details);
    const [row] = await network.database.query(
      `select o.name, o.tier, c.email, p.name as person, a.role, s.kind, s.version
         from organisation o join organisation_contact c on c.organisation_id = o.id
         join affiliation a on a.organisation_id = o.id join person p on p.id = a.person_id
         join consent s on s.organisation_id = o.id and s.person_id = p.id where o.id = $1`,
      [id],
    );
    expect(row).toEqual({
      name: '湄公河打井队',
      tier: 'applicant',
      email: details.contact.email,
      person: 'Sok Dara',
      role: 'administrator',
      kind: 'privacy',
      version: privacyNoticeVersion,
    });
    expect((await applicants.fileOf(id)).latest).toMatchObject({
      occasion: 'application',
      state: 'waiting',
    });
    expect(await network.database.query('select 1 from application')).toEqual([]);
  });

  it('names every field that needs mending, and sends nothing', async () => {
    const { profile, contact } = applicants.details();
    const faulty = {
      profile: { ...profile, name: '井', registrationNumber: null, website: 'javascript:1' },
      contact: { ...contact, email: 'a@b.org, c@d.org' },
      language: 'km',
      privacyVersion: '2020-01-01',
    };
    const run = network.get(Apply).run(faulty, somewhere);
    await expect(run).rejects.toMatchObject({
      kind: 'invalid',
      faults: [
        { pointer: '/profile/latinName' },
        { pointer: '/profile/registrationNumber' },
        { pointer: '/profile/website' },
        { pointer: '/contact/email' },
        { pointer: '/language' },
        { pointer: '/privacyVersion' },
      ],
    });
  });

  it('needs no registration number from a community group', async () => {
    const profile = aProfile({
      name: applicants.uniqueName(),
      type: 'community',
      registrationNumber: null,
    });
    expect(await applicants.tierOf(await applicants.applied({ profile }))).toMatchObject({
      tier: 'applicant',
    });
  });

  it('sends three mails to an address, and then none until they are confirmed or forgotten', async () => {
    const details = applicants.details();
    for (let i = 0; i < 5; i++) await network.get(Apply).run(details, somewhere);
    await network.drained();
    const sent = (await network.mails()).filter(
      ({ to }) => to?.[0]?.address === details.contact.email,
    );
    expect(sent).toHaveLength(3);
  });

  it('is forgotten, with all that stands in it, when nobody has confirmed it in a week', async () => {
    const details = applicants.details();
    await network.get(Apply).run(details, somewhere);
    const token = await applicants.tokenSentTo(details.contact.email);
    network.clock.advance(7 * 86_400_000 + 1);
    await network
      .fromWorker(Transactions)
      .run(systemActor('housekeeping'), (tx) =>
        network.fromWorker(Applications).forgetUnconfirmed(tx),
      );
    expect(await network.database.query('select 1 from application')).toEqual([]);
    await expect(network.get(ConfirmApplication).run(token)).rejects.toMatchObject({
      code: 'link-not-valid',
    });
  });

  it('is confirmed once, however often the link is followed', async () => {
    const details = applicants.details();
    await network.get(Apply).run(details, somewhere);
    const token = await applicants.tokenSentTo(details.contact.email);
    const run = () => network.get(ConfirmApplication).run(token);
    const both = await Promise.allSettled([run(), run()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused from a network that has mails sent to ever more addresses', async () => {
    const from = { address: '198.51.100.9' };
    const apply = () => network.get(Apply).run(applicants.details(), from);
    for (let i = 0; i < 50; i++) await apply();
    const sooner = Array.from({ length: 10 }, apply);
    const refused = (await Promise.allSettled(sooner)).filter(
      ({ status }) => status === 'rejected',
    );
    expect(refused[0]).toMatchObject({ reason: { kind: 'too-many' } });
  });
});
