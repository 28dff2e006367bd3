import { type Actor, organisationActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import { AnswerVetting, ClearFlag, RaiseFlag, RecordDocument, Vettings } from '#membership';
import { CreatePosting, SubmitPosting } from '#posting';
import { judged } from '../builders/a-review.js';
import { anOffer } from '../builders/an-offer.js';
import { Applicants, aReviewer } from '../support/applicants.js';
import { TestNetwork } from '../support/test-network.js';

const ana = aReviewer();
const bo = aReviewer();

describe('vetting', () => {
  let network: TestNetwork;
  let applicants: Applicants;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    applicants = new Applicants(network);
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  afterAll(() => network.stop());

  it('admits on one review where there is no doubt, until the day it says', async () => {
    const id = await applicants.applied();
    expect(await applicants.review(id, ana, { tier: 'trusted' })).toMatchObject({
      state: 'admitted',
    });
    expect(await applicants.tierOf(id)).toEqual({ tier: 'trusted', until: '2028-11-21' });
    const file = await applicants.fileOf(id);
    expect(file.latest?.closedAt).not.toBeNull();
    expect(file.reviews).toMatchObject([{ reviewerId: ana.personId, judgements: judged() }]);
    await expect(applicants.review(id, bo)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets an admitted member post, and an applicant only draft', async () => {
    const id = await applicants.applied();
    const actor = organisationActor(id);
    const { id: postingId } = await network.get(CreatePosting).run(actor, anOffer());
    const submit = () => network.get(SubmitPosting).run(actor, { postingId });
    await expect(submit()).rejects.toMatchObject({ code: 'not-admitted' });
    await applicants.review(id, ana);
    expect(await submit()).toMatchObject({ state: 'waiting' });
  });

  it('needs another person where there is a doubt; the same one does not count twice', async () => {
    const id = await applicants.applied();
    const doubtful = { judgements: { ...judged(), results: judged('doubtful').results } };
    expect(await applicants.review(id, ana, doubtful)).toEqual({ state: 'second-review' });
    expect(await applicants.review(id, ana, doubtful)).toEqual({ state: 'second-review' });
    expect(await applicants.tierOf(id)).toMatchObject({ tier: 'applicant' });
    expect(await applicants.review(id, bo)).toMatchObject({ state: 'admitted' });
  });

  it('asks for more, is answered, and starts over', async () => {
    const id = await applicants.applied();
    const ask = { decision: 'ask-for-more', tier: null, validUntil: null } as const;
    await applicants.review(id, ana, { ...ask, words: 'The statutes, please.' });
    expect((await applicants.fileOf(id)).latest?.state).toBe('more-asked');
    await network.get(RecordDocument).run(organisationActor(id), id, {
      kind: 'statutes',
      number: null,
      issuer: 'General meeting',
      link: 'https://wells.example.org/statutes.pdf',
      issuedOn: '2020-02-01',
      expiresOn: null,
    });
    await network.get(AnswerVetting).run(organisationActor(id));
    expect((await applicants.fileOf(id)).latest).toMatchObject({ state: 'waiting', round: 2 });
    expect(await applicants.review(id, bo)).toMatchObject({ state: 'admitted' });
  });

  it('declines with a reason, and the organisation stays an applicant', async () => {
    const id = await applicants.applied();
    const decline = { decision: 'decline', tier: null, validUntil: null } as const;
    await expect(applicants.review(id, ana, decline)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await applicants.review(id, ana, { ...decline, words: 'A company.' })).toEqual({
      state: 'declined',
    });
    expect(await applicants.tierOf(id)).toEqual({ tier: 'applicant', until: null });
  });

  it('does not admit past a red flag before somebody else has cleared it with a reason', async () => {
    const id = await applicants.applied();
    const flag = await network
      .get(RaiseFlag)
      .run(ana, id, { colour: 'red', comment: 'Its accounts were frozen in 2024.' });
    await applicants.review(id, ana);
    expect(await applicants.review(id, bo)).toEqual({ state: 'red-flag' });
    const clear = (by: Actor, clearance: string) =>
      network.get(ClearFlag).run(by, { organisationId: id, flagId: flag.id, clearance });
    await expect(clear(bo, ' ')).rejects.toMatchObject({ kind: 'invalid' });
    await expect(clear(ana, 'A mistake.')).rejects.toMatchObject({ code: 'own-flag' });
    await clear(bo, 'Another organisation of the same name; letter of the bank.');
    expect(await applicants.tierOf(id)).toMatchObject({ tier: 'admitted' });
  });

  it('is decided once when two reviewers speak at the same moment', async () => {
    const id = await applicants.applied();
    const both = await Promise.allSettled([applicants.review(id, ana), applicants.review(id, bo)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not done by members, nor by the steering committee, nor by those who belong to it', async () => {
    const id = await applicants.applied();
    const [row] = await network.database.query<{ person_id: string }>(
      'select person_id from affiliation where organisation_id = $1',
      [id],
    );
    const committee: Actor = {
      kind: 'secretariat',
      personId: crypto.randomUUID(),
      role: 'steering-committee',
    };
    for (const actor of [organisationActor(id), committee, aReviewer(row?.person_id)])
      await expect(applicants.review(id, actor)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('leaves an audit entry for each step, with ids and codes only', async () => {
    const id = await applicants.applied();
    await applicants.review(id, ana);
    const entries = await network.database.query<{ action: string; codes: object }>(
      `select action, codes from audit_entry where subject_id = $1 order by id`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'organisation.registered',
      'organisation.contact-given',
      'vetting.opened',
      'vetting.reviewed',
      'organisation.tier-changed',
      'vetting.admitted',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Papers|Sok|wells/);
  });

  it('shows the queue by state, and a reviewer not what waits for somebody else', async () => {
    const id = await applicants.applied();
    await applicants.review(id, ana, { judgements: judged('doubtful') });
    const queueOf = async (by: typeof ana) => {
      const { personId } = by;
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
