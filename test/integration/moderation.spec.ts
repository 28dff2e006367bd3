import { AuditTrail } from '#audit';
import { type Actor, systemActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import { ChangeTier, type Tier } from '#membership';
import {
  CreatePosting,
  DecidePosting,
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  ModerationCases,
  type Posting,
  type PostingDecision,
  Postings,
  ReplaceWatchedWords,
  ReportPosting,
  SubmitPosting,
  TransitionPosting,
} from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const officer: Actor = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' };
const publish: PostingDecision = { outcome: 'published' };
const words = 'Which villages?';
const giveBack: PostingDecision = { outcome: 'returned', reason: 'unclear', words };

describe('postings that wait for an officer', () => {
  let network: TestNetwork;
  let newcomer: Member;
  let reader: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined }, { worker: false });
    reader = await network.admit();
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  beforeEach(async () => {
    newcomer = await network.admit({ tier: 'admitted' });
  });
  afterAll(() => network.stop());

  const stateOf = async ({ id }: Posting) => {
    const [row] = await network.database.query<{ state: string }>(
      'select state from posting where id = $1',
      [id],
    );
    return row?.state;
  };
  /** What the worker is asked to do about the posting, in order. */
  const jobsOf = async ({ id }: Posting) => {
    const rows = await network.database.query<{ job: string }>(
      'select job from outbox where reference = $1 order by version',
      [id],
    );
    return rows.map(({ job }) => job);
  };
  const decide = (posting: Posting, decision: PostingDecision) =>
    network.get(DecidePosting).run(officer, { postingId: posting.id, decision });
  const report = (posting: Posting, by = reader) =>
    network
      .get(ReportPosting)
      .run(by.actor, { postingId: posting.id, reason: 'not-true', words: null });
  const caseOf = (posting: Posting) =>
    network.get(Transactions).run(officer, async (tx) => {
      const found = await network.get(ModerationCases).latest(tx, [posting.id]);
      return found.get(posting.id);
    });
  const raise = (tier: Tier) =>
    network.get(ChangeTier).run(systemActor('test'), newcomer.organisation.id, tier);
  /** A member whose postings are published at once: three of them were. */
  const standing = async () => {
    for (let i = 0; i < 3; i++) await decide(await network.post(newcomer, anOffer()), publish);
  };

  it('are the first three of a member; the fourth is published at once', async () => {
    for (let i = 0; i < 3; i++) {
      const posting = await network.post(newcomer, anOffer());
      expect(await stateOf(posting)).toBe('waiting');
      expect((await caseOf(posting))?.grounds).toEqual(['first-postings']);
      await decide(posting, publish);
      expect(await stateOf(posting)).toBe('published');
    }
    expect(await stateOf(await network.post(newcomer, anOffer()))).toBe('published');
  });

  it('are kept from an applicant altogether, drafts are not', async () => {
    await raise('applicant');
    const draft = await network.get(CreatePosting).run(newcomer.actor, anOffer());
    expect(draft.state).toBe('draft');
    const submit = network.get(SubmitPosting).run(newcomer.actor, { postingId: draft.id });
    await expect(submit).rejects.toMatchObject({ kind: 'forbidden', code: 'not-admitted' });
  });

  it('are seen by nobody else meanwhile, and are not matched', async () => {
    const waiting = await network.post(newcomer, aDemand());
    const seen = network
      .get(Transactions)
      .run(reader.actor, (tx) => network.get(Postings).visibleTo(tx, reader.actor, waiting.id));
    await expect(seen).rejects.toMatchObject({ kind: 'not-found' });
    expect(await jobsOf(waiting)).toEqual(['retire-posting']);
    await decide(waiting, publish);
    expect(await jobsOf(waiting)).toEqual(['retire-posting', 'match-posting']);
  });

  it('go back to the poster with a reason, are mended, and published the next time', async () => {
    const posting = await network.post(newcomer, anOffer());
    await decide(posting, giveBack);
    expect(await stateOf(posting)).toBe('draft');
    expect(await caseOf(posting)).toMatchObject({
      outcome: 'returned',
      reason: 'unclear',
      words,
      decidedBy: (officer as { personId: string }).personId,
    });
    await network.get(SubmitPosting).run(newcomer.actor, { postingId: posting.id });
    await decide(posting, publish);
    expect(await stateOf(posting)).toBe('published');
  });

  it('leave an entry in the audit for each step, and for the decision', async () => {
    const posting = await network.post(newcomer, anOffer());
    await decide(posting, publish);
    const entries = await network
      .get(Transactions)
      .run(newcomer.actor, (tx) => network.get(AuditTrail).of(tx, 'posting', posting.id));
    expect(entries.map(({ action, actorKind }) => `${action} ${actorKind}`)).toEqual([
      'posting.created organisation',
      'posting.submitted organisation',
      'posting.held organisation',
      'posting.published secretariat',
      'posting.decided secretariat',
    ]);
  });

  describe('where they touch children or cash', () => {
    const forOrphans = anOffer({ text: 'We build homes for orphans and look after them.' });

    it('wait, and are published once the organisation has the higher tier', async () => {
      await standing();
      const posting = await network.post(newcomer, forOrphans);
      expect((await caseOf(posting))?.grounds).toEqual(['children']);
      await expect(decide(posting, publish)).rejects.toMatchObject({ code: 'tier-needed' });
      await raise('trusted');
      await decide(posting, publish);
      expect(await stateOf(posting)).toBe('published');
    });

    it('are published when the officer says that they do not', async () => {
      const posting = await network.post(newcomer, forOrphans);
      await decide(posting, { outcome: 'published', touches: [] });
      expect(await stateOf(posting)).toBe('published');
    });

    it('wait again when an edit brings it in, and not when it changes something else', async () => {
      await standing();
      const posting = await network.post(newcomer, anOffer());
      const edit = (expectedVersion: number, draft = anOffer()) =>
        network
          .get(EditPosting)
          .run(newcomer.actor, { postingId: posting.id, expectedVersion, draft });
      await edit(3, anOffer({ title: 'Wells and pumps' }));
      expect(await stateOf(posting)).toBe('published');
      await edit(4, forOrphans);
      expect(await stateOf(posting)).toBe('waiting');
      expect((await caseOf(posting))?.grounds).toEqual(['children']);
    });
  });

  it('wait for a word on the operator’s list, whoever says it', async () => {
    const watch = (...words: { word: string; language: string }[]) =>
      network.get(ReplaceWatchedWords).run(systemActor('operator'), words);
    await watch({ word: 'hand pump', language: 'en' });
    const posting = await network.post(reader, anOffer());
    await watch();
    expect((await caseOf(posting))?.grounds).toEqual(['listed-word']);
    await expect(watch({ word: '…', language: 'en' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  describe('that were reported', () => {
    let posting: Posting;
    let trusted: Member;

    beforeEach(async () => {
      trusted = await network.admit();
      posting = await network.post(trusted, anOffer());
    });

    it('are open no more until an officer has looked', async () => {
      await report(posting);
      expect(await stateOf(posting)).toBe('waiting');
      await decide(posting, publish);
      expect(await stateOf(posting)).toBe('published');
      expect(await jobsOf(posting)).toEqual(['match-posting', 'retire-posting', 'match-posting']);
    });

    it('stay open when an officer had cleared them as they are, and stand in the queue again', async () => {
      await report(posting);
      await decide(posting, publish);
      await report(posting);
      expect(await stateOf(posting)).toBe('published');
      expect(await caseOf(posting)).toMatchObject({ outcome: null, grounds: ['reported'] });
      await decide(posting, giveBack);
      expect(await stateOf(posting)).toBe('draft');
    });

    it('do not come back by withdrawing and opening anew, nor by expiring', async () => {
      await report(posting);
      const take = (transition: 'withdraw' | 'reopen') =>
        network.get(TransitionPosting).run(trusted.actor, { postingId: posting.id, transition });
      await take('withdraw');
      expect(await caseOf(posting)).toMatchObject({ outcome: 'lapsed' });
      await take('reopen');
      await network.get(SubmitPosting).run(trusted.actor, { postingId: posting.id });
      expect(await stateOf(posting)).toBe('waiting');
    });

    it('are drafts again when they expire while they wait and are extended', async () => {
      const short = await network.post(trusted, anOffer({ to: '2026-11-30' }));
      await report(short);
      network.clock.advance(10 * 86_400_000);
      await network.get(ExpirePostings).run(() => undefined);
      await network
        .get(ExtendPosting)
        .run(trusted.actor, { postingId: short.id, to: '2027-06-30' });
      expect(await stateOf(short)).toBe('draft');
    });

    it('count one report of an organisation, and none about one’s own posting', async () => {
      await report(posting);
      await expect(report(posting)).rejects.toMatchObject({ kind: 'not-found' });
      await decide(posting, publish);
      await Promise.all([report(posting), report(posting)]);
      const reports = await network.database.query(
        'select 1 from posting_report where posting_id = $1',
        [posting.id],
      );
      expect(reports).toHaveLength(2);
      await expect(report(posting, trusted)).rejects.toMatchObject({ code: 'own-posting' });
    });
  });

  it('are decided by the Secretariat alone', async () => {
    const posting = await network.post(newcomer, anOffer());
    const run = (actor: Actor) =>
      network.get(DecidePosting).run(actor, { postingId: posting.id, decision: publish });
    for (const actor of [newcomer.actor, reader.actor, { kind: 'anonymous' } as const])
      await expect(run(actor)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      run({ kind: 'secretariat', personId: crypto.randomUUID(), role: 'steering-committee' }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
