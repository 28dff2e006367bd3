import { type Actor, organisationActor, systemActor, Transactions } from '#database';
import { EraseOrganisation } from '#data-protection';
import {
  ApiKeys,
  BlockOrganisation,
  ChangePlace,
  ChangeTier,
  GiveContact,
  InvitePerson,
  People,
  requireEmailAddress,
} from '#membership';
import {
  CreatePosting,
  EditPosting,
  ExpirePostings,
  ExtendPosting,
  SubmitPosting,
  type Transition,
  TransitionPosting,
} from '#posting';
import { type GivenAnswer, OpenSuggestion } from '#suggestion';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { auditedChanges, stateChanges, watchStateChanges } from '../support/state-changes.js';
import { answerAs } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';
import { moderate, vet } from './vet-and-moderate.js';

/** What people write, each in a spelling that stands nowhere else. */
const written = {
  name: 'Zephyrine Quetzalcoatl',
  email: 'zephyrine@quetzal.example',
  phone: '+855 12 987 654',
  text: 'the women at the old well of Kouk Thnong asked twice',
};
const everything = Object.values(written).join(' / ');
const operator = systemActor('test');

describe('the audit', () => {
  let network: TestNetwork;
  let village: Member;
  let partner: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    await watchStateChanges(network.database);
    village = await network.admit({
      name: `${written.name} Committee`,
      description: everything,
      email: written.email,
    });
    partner = await network.admit();
  }, 60_000);
  afterAll(() => network.stop());

  const take = (actor: Actor, postingId: string, ...transitions: Transition[]) =>
    transitions.reduce<Promise<unknown>>(
      (before, transition) =>
        before.then(() => network.get(TransitionPosting).run(actor, { postingId, transition })),
      Promise.resolve(),
    );
  const inTransaction = <T>(work: Parameters<Transactions['run']>[1]) =>
    network.get(Transactions).run(operator, work) as Promise<T>;

  /** Every step that a posting can take, and what is refused on the way. */
  const liveThroughPostings = async () => {
    const { actor } = village;
    const draft = aDemand({ title: written.name, text: everything, evidence: everything });
    const { id: postingId } = await network.get(CreatePosting).run(actor, draft);
    const edit = (expectedVersion: number) =>
      network.get(EditPosting).run(actor, {
        postingId,
        expectedVersion,
        draft: { ...draft, to: '2026-11-30', place: written.text },
      });
    await edit(1);
    await network.get(SubmitPosting).run(actor, { postingId });
    await take(actor, postingId, 'pause', 'resume');
    await expect(take(actor, postingId, 'resume')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(edit(1)).rejects.toMatchObject({ kind: 'stale' });
    await expect(take(partner.actor, postingId, 'withdraw')).rejects.toMatchObject({
      kind: 'not-found',
    });
    network.clock.advance(9 * 86_400_000);
    expect(await network.get(ExpirePostings).run(() => undefined)).toBe(1);
    await network.get(ExtendPosting).run(actor, { postingId, to: '2027-06-30' });
    await take(actor, postingId, 'withdraw', 'reopen');
    await network.get(SubmitPosting).run(actor, { postingId });
    await take(actor, postingId, 'fulfil');
  };

  const answerSuggestions = async () => {
    await network.post(village, aDemand({ text: everything }));
    await network.post(partner, anOffer());
    await network.drained();
    const [suggestion] = await network.database.query<{ id: string }>(
      'select id from suggestion where listed',
    );
    const answer = (actor: Actor, given: Partial<GivenAnswer>) =>
      answerAs(network, { actor }, suggestion!.id, { words: everything, ...given });
    await answer(village.actor, {});
    await answer(village.actor, { answer: 'no', reason: 'other' });
    await answer(partner.actor, { answer: 'later', remindOn: '2027-01-31' });
    await expect(answer(partner.actor, { answer: 'no' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    for (const { actor } of [village, partner, village]) {
      await network
        .get(Transactions)
        .run(actor, (tx) => network.get(OpenSuggestion).run(tx, actor, suggestion!.id));
      await answer(actor, {});
    }
    await network.drained();
  };

  const bringPeople = async () => {
    const organisationId = village.organisation.id;
    await network.get(GiveContact).run(operator, organisationId, {
      email: `other-${written.email}`,
      personName: written.name,
      phone: written.phone,
      note: everything,
    });
    const wishes = { name: everything.slice(0, 60), scopes: ['postings:read'] as const, days: 9 };
    const { key } = await network.get(ApiKeys).issue(village.actor, organisationId, wishes);
    await network.get(ApiKeys).revoke(village.actor, organisationId, key.id);

    const [chief, deputy] = await inTransaction<string[]>(async (tx) => {
      const ids: string[] = [];
      for (const email of [written.email, `deputy-${written.email}`]) {
        const details = { name: written.name, language: 'en', confirmed: true };
        const address = requireEmailAddress(email);
        const { id } = await network
          .get(People)
          .obtain(tx, operator, { ...details, email: address });
        await network
          .get(People)
          .affiliate(tx, operator, { personId: id, organisationId, role: 'administrator' });
        ids.push(id);
      }
      return ids;
    });
    const agent = { kind: 'person', personId: chief!, role: 'administrator' } as const;
    const actor = organisationActor(organisationId, agent);
    const invitation = await inTransaction<{ id: string }>((tx) =>
      network.get(InvitePerson).run(tx, actor, {
        place: { organisationId, role: 'editor' },
        email: `guest-${written.email}`,
        name: written.name,
        language: 'en',
      }),
    );
    await inTransaction((tx) =>
      network.get(InvitePerson).revoke(tx, actor, organisationId, invitation.id),
    );
    await network
      .get(ChangePlace)
      .run(actor, { personId: deputy!, organisationId, role: 'viewer' });
  };

  const changeStandings = async () => {
    const { id } = partner.organisation;
    await network.get(ChangeTier).run(operator, id, 'applicant');
    await network.get(ChangeTier).run(operator, id, 'applicant');
    await network.get(ChangeTier).run(operator, id, 'trusted');
    await network.get(BlockOrganisation).run(village.actor, id);
    await network.drained();
  };

  /** What is erased of it is a change of each thing that is still there. */
  const eraseOne = async () => {
    const member = await network.admit();
    await network.post(member, aDemand());
    const { id: postingId } = await network.get(CreatePosting).run(member.actor, anOffer());
    await take(member.actor, postingId, 'withdraw');
    await network.get(EraseOrganisation).run(operator, member.organisation.id);
    await network.drained();
  };

  /** What is rolled back has never been. */
  const changeTheirMinds = async () => {
    const broken = inTransaction(async () => {
      await network.post(village, aDemand());
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
  };

  it('has exactly one entry for each change of state, in its transaction, and none of what people wrote', async () => {
    await liveThroughPostings();
    await answerSuggestions();
    await bringPeople();
    await changeStandings();
    await vet(network, everything);
    // The village has blocked its partner by now, who can report nothing of it.
    const reporter = await network.admit();
    await moderate(network, { poster: village, reporter }, everything);
    await eraseOne();
    await changeTheirMinds();

    const changes = await stateChanges(network.database);
    const kinds = [
      'posting',
      'organisation',
      'contact',
      'answer',
      'opening',
      'introduction',
      'invitation',
      'api-key',
      'place',
      'vetting',
      'review',
      'flag',
      'report',
      'decision',
    ];
    expect(new Set(changes.map(({ of }) => of))).toEqual(new Set(kinds));
    expect(changes.length).toBeGreaterThan(40);
    expect(await auditedChanges(network.database)).toEqual(changes);

    const entries = JSON.stringify(await network.database.query('select * from audit_entry'));
    for (const canary of canaries()) expect(entries.toLowerCase()).not.toContain(canary);
  });

  it.each([
    ['a name', 'Zephyrine'],
    ['an address', written.email],
    ['a telephone number', written.phone],
    ['a sentence', 'They asked twice!'],
    ['something of another script', '打井'],
    ['something nested', { name: 'x' }],
  ])('takes %s for no code', async (_what, code) => {
    const insert = `insert into audit_entry (id, at, actor_kind, action, subject_kind, subject_id, codes)
      values (gen_random_uuid(), now(), 'system', 'a.b', 'a', gen_random_uuid(), jsonb_build_object('code', $1::jsonb))`;
    await expect(network.database.query(insert, [JSON.stringify(code)])).rejects.toMatchObject({
      constraint: 'audit_entry_codes',
    });
  });

  /** Whole and in pieces: half a name is a name too. */
  function canaries(): string[] {
    const pieces = [
      'zephyrine',
      'quetzal',
      '855 12',
      '987 654',
      '987654',
      'kouk thnong',
      'old well',
    ];
    return [...Object.values(written).map((value) => value.toLowerCase()), ...pieces];
  }
});
