import { type Actor, organisationActor, systemActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import {
  AnswerVetting,
  Applications,
  Apply,
  type ApplicationDetails,
  ClearFlag,
  ConfirmApplication,
  ImportSanctions,
  privacyNoticeVersion,
  RaiseFlag,
  RecordDocument,
  ReviewOrganisation,
  Vettings,
} from '#membership';
import { CreatePosting, SubmitPosting } from '#posting';
import { aProfile } from '../builders/a-profile.js';
import { aReview, judged } from '../builders/a-review.js';
import { anOffer } from '../builders/an-offer.js';
import { TestNetwork } from '../support/test-network.js';

const reviewer = (personId: string = crypto.randomUUID()): Actor => ({
  kind: 'secretariat',
  personId,
  role: 'reviewer',
});
const ana = reviewer();
const bo = reviewer();

describe('joining the network', () => {
  let network: TestNetwork;
  let applicants = 0;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  afterAll(() => network.stop());

  const anApplication = (changes: Partial<ApplicationDetails> = {}): ApplicationDetails => ({
    // Names that have nothing in common, so that no test flags another.
    profile: aProfile({ name: uniqueName() }),
    contact: { name: 'Sok Dara', position: 'Chair', email: `sok-${applicants}@example.org` },
    language: 'fr',
    privacyVersion: privacyNoticeVersion,
    ...changes,
  });
  const uniqueName = () => {
    applicants += 1;
    const letters = [...crypto.randomUUID().replaceAll('-', '')].map((digit, i) =>
      (i % 2 === 0 ? 'bdfgklmnprstvzxh' : 'aeiouaeiouaeioua').charAt(parseInt(digit, 16)),
    );
    return letters.join('').replace(/(.{10})/g, '$1 ');
  };
  /** The token in the latest mail to the address. */
  const tokenSentTo = async (address: string) => {
    await network.drained();
    const mails = (await network.mails()).filter(({ to }) => to?.[0]?.address === address);
    return /token=([\w-]{43})/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const confirm = async (details: ApplicationDetails) =>
    network.get(ConfirmApplication).run(await tokenSentTo(details.contact.email));
  /** An organisation that stands in the queue. */
  const applied = async (changes: Partial<ApplicationDetails> = {}) => {
    const details = anApplication(changes);
    await network.get(Apply).run(details);
    return confirm(details);
  };
  const review = (id: string, by: Actor, changes: Parameters<typeof aReview>[0] = {}) =>
    network.get(ReviewOrganisation).run(by, id, aReview(changes));
  const fileOf = (id: string) =>
    network.get(Transactions).run(ana, (tx) => network.get(Vettings).fileOf(tx, id));
  const tierOf = async (id: string) => {
    const [row] = await network.database.query<{ tier: string; until: string | null }>(
      `select tier, vetted_until::text as until from organisation where id = $1`,
      [id],
    );
    return row;
  };

  describe('an application', () => {
    it('is confirmed by the link in the mail, and stands in the vetting queue', async () => {
      const details = anApplication({
        profile: aProfile({ name: '湄公河打井队', latinName: 'Meigonghe Dajingdui' }),
      });
      await network.get(Apply).run(details);
      const nobody = await network.database.query('select 1 from organisation where name = $1', [
        '湄公河打井队',
      ]);
      expect(nobody).toEqual([]);

      const id = await confirm(details);
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
      expect((await fileOf(id)).latest).toMatchObject({
        occasion: 'application',
        state: 'waiting',
      });
      expect(await network.database.query('select 1 from application')).toEqual([]);
    });

    it('names every field that needs mending, and sends nothing', async () => {
      const { profile, contact } = anApplication();
      const run = network.get(Apply).run({
        profile: { ...profile, name: '井', registrationNumber: null, website: 'javascript:1' },
        contact: { ...contact, email: 'a@b.org, c@d.org' },
        language: 'km',
        privacyVersion: '2020-01-01',
      });
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
      const profile = aProfile({ name: uniqueName(), type: 'community', registrationNumber: null });
      expect(await tierOf(await applied({ profile }))).toMatchObject({ tier: 'applicant' });
    });

    it('sends three mails to an address, and then none until they are confirmed or forgotten', async () => {
      const details = anApplication();
      for (let i = 0; i < 5; i++) await network.get(Apply).run(details);
      await network.drained();
      const sent = (await network.mails()).filter(
        ({ to }) => to?.[0]?.address === details.contact.email,
      );
      expect(sent).toHaveLength(3);
    });

    it('is forgotten, with all that stands in it, when nobody has confirmed it in a week', async () => {
      const details = anApplication();
      await network.get(Apply).run(details);
      const token = await tokenSentTo(details.contact.email);
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
      const details = anApplication();
      await network.get(Apply).run(details);
      const token = await tokenSentTo(details.contact.email);
      const run = () => network.get(ConfirmApplication).run(token);
      const both = await Promise.allSettled([run(), run()]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('vetting', () => {
    it('admits on one review where there is no doubt, until the day it says', async () => {
      const id = await applied();
      expect(await review(id, ana, { tier: 'trusted' })).toMatchObject({ state: 'admitted' });
      expect(await tierOf(id)).toEqual({ tier: 'trusted', until: '2028-11-21' });
      const file = await fileOf(id);
      expect(file.latest?.closedAt).not.toBeNull();
      expect(file.reviews).toMatchObject([
        { reviewerId: (ana as { personId: string }).personId, judgements: judged() },
      ]);
      await expect(review(id, bo)).rejects.toMatchObject({ kind: 'not-found' });
    });

    it('lets an admitted member post, and an applicant only draft', async () => {
      const id = await applied();
      const actor = organisationActor(id);
      const { id: postingId } = await network.get(CreatePosting).run(actor, anOffer());
      const submit = () => network.get(SubmitPosting).run(actor, { postingId });
      await expect(submit()).rejects.toMatchObject({ code: 'not-admitted' });
      await review(id, ana);
      expect(await submit()).toMatchObject({ state: 'waiting' });
    });

    it('needs another person where there is a doubt; the same one does not count twice', async () => {
      const id = await applied();
      const doubtful = { judgements: { ...judged(), results: judged('doubtful').results } };
      expect(await review(id, ana, doubtful)).toEqual({ state: 'second-review' });
      expect(await review(id, ana, doubtful)).toEqual({ state: 'second-review' });
      expect(await tierOf(id)).toMatchObject({ tier: 'applicant' });
      expect(await review(id, bo)).toMatchObject({ state: 'admitted' });
    });

    it('asks for more, is answered, and starts over', async () => {
      const id = await applied();
      const ask = { decision: 'ask-for-more', tier: null, validUntil: null } as const;
      await review(id, ana, { ...ask, words: 'The statutes, please.' });
      expect((await fileOf(id)).latest?.state).toBe('more-asked');
      await network.get(RecordDocument).run(organisationActor(id), id, {
        kind: 'statutes',
        number: null,
        issuer: 'General meeting',
        link: 'https://wells.example.org/statutes.pdf',
        issuedOn: '2020-02-01',
        expiresOn: null,
      });
      await network.get(AnswerVetting).run(organisationActor(id));
      expect((await fileOf(id)).latest).toMatchObject({ state: 'waiting', round: 2 });
      expect(await review(id, bo)).toMatchObject({ state: 'admitted' });
    });

    it('declines with a reason, and the organisation stays an applicant', async () => {
      const id = await applied();
      const decline = { decision: 'decline', tier: null, validUntil: null } as const;
      await expect(review(id, ana, decline)).rejects.toMatchObject({ kind: 'invalid' });
      expect(await review(id, ana, { ...decline, words: 'A company.' })).toEqual({
        state: 'declined',
      });
      expect(await tierOf(id)).toEqual({ tier: 'applicant', until: null });
    });

    it('does not admit past a red flag before somebody else has cleared it with a reason', async () => {
      const id = await applied();
      const flag = await network
        .get(RaiseFlag)
        .run(ana, id, { colour: 'red', comment: 'Its accounts were frozen in 2024.' });
      await review(id, ana);
      expect(await review(id, bo)).toEqual({ state: 'red-flag' });
      const clear = (by: Actor, clearance: string) =>
        network.get(ClearFlag).run(by, { organisationId: id, flagId: flag.id, clearance });
      await expect(clear(bo, ' ')).rejects.toMatchObject({ kind: 'invalid' });
      await expect(clear(ana, 'A mistake.')).rejects.toMatchObject({ code: 'own-flag' });
      await clear(bo, 'Another organisation of the same name; letter of the bank.');
      expect(await tierOf(id)).toMatchObject({ tier: 'admitted' });
    });

    it('is decided once when two reviewers speak at the same moment', async () => {
      const id = await applied();
      const both = await Promise.allSettled([review(id, ana), review(id, bo)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('is not done by members, nor by the steering committee, nor by those who belong to it', async () => {
      const id = await applied();
      const [row] = await network.database.query<{ person_id: string }>(
        'select person_id from affiliation where organisation_id = $1',
        [id],
      );
      const committee: Actor = {
        kind: 'secretariat',
        personId: crypto.randomUUID(),
        role: 'steering-committee',
      };
      for (const actor of [organisationActor(id), committee, reviewer(row?.person_id)])
        await expect(review(id, actor)).rejects.toMatchObject({ kind: 'forbidden' });
    });

    it('leaves an audit entry for each step, with ids and codes only', async () => {
      const id = await applied();
      await review(id, ana);
      const entries = await network.database.query<{ action: string; codes: object }>(
        `select action, codes from audit_entry where subject_id = $1 order by id`,
        [id],
      );
      expect(entries.map(({ action }) => action)).toEqual([
        'organisation.registered',
        'vetting.opened',
        'vetting.reviewed',
        'organisation.tier-changed',
        'vetting.admitted',
      ]);
      expect(JSON.stringify(entries)).not.toMatch(/Papers|Sok|wells/);
    });

    it('shows the queue by state, and a reviewer not what waits for somebody else', async () => {
      const id = await applied();
      await review(id, ana, { judgements: judged('doubtful') });
      const queueOf = async (by: Actor) => {
        const { personId } = by as { personId: string };
        const wanted = { state: 'second-review' as const, reviewer: personId, limit: 50 };
        const cases = await network
          .get(Transactions)
          .run(by, (tx) => network.get(Vettings).queue(tx, wanted));
        return cases.map(({ organisationId }) => organisationId);
      };
      expect(await queueOf(bo)).toContain(id);
      expect(await queueOf(ana)).not.toContain(id);
    });
  });

  describe('names', () => {
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
      const id = await applied({ profile: aProfile(profile) });
      return (await fileOf(id)).flags.map(({ colour, source }) => `${colour} ${source}`);
    };

    beforeAll(() =>
      importList(
        'AL-QAMAR RELIEF FOUNDATION',
        'Khorezmskaya Zvezda',
        'Golden Crane',
        'Al Noujoum Az Zarqa',
      ),
    );
    afterAll(() => importList('Nobody At All'));

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
      const id = await applied({
        contact: { name: 'Джумабаев Ферхат', position: '', email: 'ferhat@example.org' },
      });
      expect((await fileOf(id)).flags).toMatchObject([
        { colour: 'red', source: 'sanctions-list', reference: 'XXe.0' },
      ]);
    });

    it('like that of another organisation raise a yellow flag; two people then decide', async () => {
      const first = await applied({ profile: aProfile({ name: 'Tonle Sap Fisher Families' }) });
      const id = await applied({ profile: aProfile({ name: 'Tonle Sap Fishers Family Assoc.' }) });
      expect((await fileOf(id)).flags).toMatchObject([
        { colour: 'yellow', source: 'like-member', reference: first },
      ]);
      expect(await review(id, ana)).toEqual({ state: 'second-review' });
    });

    it('of members are compared when a new list comes; the hit opens a vetting and decides nothing', async () => {
      const id = await applied({ profile: aProfile({ name: 'Silver Heron Circle' }) });
      await review(id, ana);
      const { flagged } = await importList('The Silver Heron');
      expect(flagged).toMatchObject([{ id }]);
      expect(await tierOf(id)).toMatchObject({ tier: 'admitted' });
      expect((await fileOf(id)).latest).toMatchObject({ occasion: 'renewal', state: 'waiting' });
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
});
