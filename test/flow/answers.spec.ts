import { Introductions } from '#cooperation';
import { systemActor, Transactions } from '#database';
import { BlockOrganisation, ChangeTier, GiveContact } from '#membership';
import { TransitionPosting } from '#posting';
import { AnswerLinks, type GivenAnswer } from '#suggestion';
import { queueBackends } from '../support/queue-backends.js';
import {
  answerAs,
  answerByLink,
  answerTokenIn,
  auditedAs,
  mailsTo,
  openedTo,
  type SuggestedPair,
  suggestPair,
  toldInPortal,
} from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const days = 24 * 60 * 60_000;
const client = { address: '192.0.2.7' };

describe.each(queueBackends())('answers and introductions, queue on $name', (backend) => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;
  let stranger: Member;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit({ name: 'Dry Villages', languages: ['en'] });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN', languages: ['zh'] });
    stranger = await network.admit({ name: 'Strangers' });
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  const suggested = (demander = village, offerer = driller, country = 'KH') =>
    suggestPair(network, [demander, offerer], country);
  const answer = (member: Member, id: string, changes: Partial<GivenAnswer> = {}) =>
    answerAs(network, member, id, changes);
  const byLink = (mail: string | undefined, changes: Partial<GivenAnswer> = {}) =>
    answerByLink(network, answerTokenIn(mail) ?? '', changes);
  const withdraw = (member: Member, postingId: string) =>
    network.get(TransitionPosting).run(member.actor, { postingId, transition: 'withdraw' });
  const block = (member: Member, other: Member) =>
    network.get(BlockOrganisation).run(member.actor, other.organisation.id);
  const expel = (member: Member) =>
    network.get(ChangeTier).run(systemActor('test'), member.organisation.id, 'applicant');
  /** As when better ones have taken its place on both lists. */
  const displace = (suggestionId: string) =>
    network.database.query('update suggestion set listed = false where id = $1', [suggestionId]);

  const introductionsOf = ({ actor, organisation: { id } }: Member) =>
    network
      .get(Transactions)
      .run(actor, (tx) => network.get(Introductions).list(tx, id, { limit: 10 }));
  const audited = (action: string) => auditedAs(network, action);
  const told = (member: Member, kind: string) => toldInPortal(network, member, kind);
  const textsTo = (member: Member) => mailsTo(network, member);

  it('introduces two once when both are interested, opens them to each other, and mails each the contact of the other', async () => {
    await network.get(GiveContact).run(driller.actor, driller.organisation.id, {
      email: driller.email,
      personName: 'Li Wei',
      phone: '+86 10 5555 0100',
      messaging: 'WeChat wells-li',
    });
    const { id, demandId, offerId } = await suggested();
    await answer(village, id);
    await network.drained();
    expect(await introductionsOf(village)).toEqual([]);
    expect(await told(driller, 'interest')).toHaveLength(1);

    await Promise.all([answer(driller, id), answer(driller, id), answer(village, id)]);
    await network.drained();
    const [introduction, ...others] = await introductionsOf(village);
    expect(introduction).toMatchObject({ suggestionId: id, demandId, offerId });
    expect(others).toEqual([]);
    expect(await introductionsOf(driller)).toEqual([introduction]);
    expect(await introductionsOf(stranger)).toEqual([]);
    expect(await audited('introduction.opened')).toMatchObject([
      { subject_id: introduction?.id, codes: { suggestion: id } },
    ]);

    const organisations = [village, driller, stranger].map(({ organisation }) => organisation.id);
    const opened = (member: Member) =>
      openedTo(network, member, [demandId, offerId], organisations);
    expect(await opened(village)).toEqual([[offerId], [driller.organisation.id]]);
    expect(await opened(driller)).toEqual([[demandId], [village.organisation.id]]);
    expect(await opened(stranger)).toEqual([[], []]);

    const toVillage = (await textsTo(village)).at(-1);
    expect(toVillage).toContain('You are introduced');
    for (const said of ['Li Wei', driller.email, '+86 10 5555 0100', 'WeChat wells-li'])
      expect(toVillage).toContain(said);
    const toDriller = (await textsTo(driller)).at(-1);
    expect(toDriller).toContain('已为双方牵线');
    expect(toDriller).toContain(village.email);
    // It says what there is to say, and not once more that somebody was interested.
    expect(toDriller).not.toContain('对方愿意就');
    expect(answerTokenIn(toDriller)).toBeUndefined();
    expect(await textsTo(stranger)).toEqual([]);
    const revealed = await audited('organisation.contact-revealed');
    const [here, there] = [village.organisation.id, driller.organisation.id];
    const shown = { by: 'introduction-mail', suggestion: id };
    expect(new Map(revealed.map(({ subject_id, codes }) => [subject_id, codes]))).toEqual(
      new Map([
        [here, { to: there, ...shown }],
        [there, { to: here, ...shown }],
      ]),
    );
    expect(revealed).toHaveLength(2);
    expect(await told(village, 'interest')).toEqual([]);
  });

  it('introduces nobody where the pair has ended, changed its mind or may not meet when the job runs', async () => {
    type Pair = SuggestedPair & { demander: Member; offerer: Member };
    const ends: [string, (pair: Pair) => Promise<unknown>][] = [
      ['LA', ({ id, demander }) => answer(demander, id, { answer: 'later' })],
      ['VN', ({ demandId, demander }) => withdraw(demander, demandId)],
      ['TH', ({ demander, offerer }) => block(demander, offerer)],
      ['NP', ({ demander }) => expel(demander)],
      ['BD', ({ id }) => displace(id)],
    ];
    const pairs: Pair[] = [];
    for (const [country] of ends) {
      const [demander, offerer] = [await network.admit(), await network.admit()];
      pairs.push({ ...(await suggested(demander, offerer, country)), demander, offerer });
    }
    await network.stopWorkers();
    for (const [i, pair] of pairs.entries()) {
      await answer(pair.demander, pair.id);
      await answer(pair.offerer, pair.id);
      await ends[i]?.[1](pair);
    }
    // The lists are behind: what has just been closed or blocked still stands on them.
    await network.database.query(
      `update outbox set due_at = due_at + interval '1 hour' where queue = 'matching'`,
    );
    await network.startWorker();
    await network.drained();
    expect(await network.database.query('select 1 from suggestion where listed')).toHaveLength(4);
    expect(await network.database.query('select * from introduction')).toEqual([]);
    expect(await audited('introduction.opened')).toEqual([]);
  });

  it('opens nothing any more after a block, and sends no contact that still waits', async () => {
    const { id, demandId, offerId } = await suggested();
    await answer(village, id);
    await answer(driller, id);
    await network.drained();
    expect(await introductionsOf(village)).toHaveLength(1);
    await block(driller, village);
    const organisations = [village, driller].map(({ organisation }) => organisation.id);
    for (const side of [village, driller])
      expect(await openedTo(network, side, [demandId, offerId], organisations)).toEqual([[], []]);
    expect(await introductionsOf(village)).toEqual(await introductionsOf(driller));
    for (const text of await textsTo(village)) expect(text).not.toContain(driller.email);
    expect(await audited('organisation.contact-revealed')).toEqual([]);
  });

  it('sends no contact after a withdrawal', async () => {
    const { id, demandId } = await suggested();
    await answer(village, id);
    await answer(driller, id);
    await network.drained();
    await withdraw(village, demandId);
    for (const text of await textsTo(driller)) expect(text).not.toContain(village.email);
  });

  it('a link in a mail answers once, for whoever holds it; looking changes nothing', async () => {
    const { id } = await suggested();
    const [mail] = await textsTo(driller);
    const token = answerTokenIn(mail) ?? '';
    const look = () => network.get(AnswerLinks).follow(token, client);
    for (let scanned = 0; scanned < 3; scanned++)
      expect(await look()).toMatchObject({ suggestionId: id, organisation: 'Well Drillers' });
    expect(await network.database.query('select 1 from suggestion_answer')).toEqual([]);
    const openings = 'select demand_opened_at, offer_opened_at from suggestion';
    expect(await network.database.query(openings)).toEqual([
      { demand_opened_at: null, offer_opened_at: null },
    ]);

    await expect(byLink(mail, { answer: 'no' })).rejects.toMatchObject({ kind: 'invalid' });
    const both = await Promise.allSettled([byLink(mail), byLink(mail)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const notValid = { kind: 'conflict', code: 'link-not-valid' };
    await expect(byLink(mail)).rejects.toMatchObject(notValid);
    await expect(look()).rejects.toMatchObject(notValid);
    await expect(answerByLink(network, 'x'.repeat(43))).rejects.toMatchObject(notValid);

    const { organisation } = driller;
    const answers = await network.database.query(
      'select organisation_id, answer from suggestion_answer',
    );
    expect(answers).toEqual([{ organisation_id: organisation.id, answer: 'interested' }]);
    expect(await network.database.query(openings)).toEqual([
      { demand_opened_at: null, offer_opened_at: network.clock.now() },
    ]);
    const [link] = await network.database.query<{ id: string }>(
      'select id from one_time_link where used_at is not null',
    );
    const throughLink = { actor_kind: 'organisation', agent_kind: 'link', agent_id: link?.id };
    expect(await audited('suggestion.answered')).toMatchObject([throughLink]);
    expect(await audited('suggestion.opened')).toMatchObject([throughLink]);

    // The mail about this interest has a link of its own, and with it both are interested.
    const [, interest] = await textsTo(village);
    await byLink(interest);
    await network.drained();
    expect(await introductionsOf(driller)).toHaveLength(1);
  });

  it('a link is of no use after 14 days, for an organisation that is a member no longer, and for what has ended', async () => {
    const { demandId } = await suggested();
    const [toVillage] = await textsTo(village);
    const [toDriller] = await textsTo(driller);
    await withdraw(village, demandId);
    await network.drained();
    await expect(byLink(toVillage)).rejects.toMatchObject({
      code: 'suggestion-ended',
    });
    await expel(driller);
    const notValid = { code: 'link-not-valid' };
    await expect(byLink(toDriller)).rejects.toMatchObject(notValid);
    network.clock.advance(14 * days);
    await expect(byLink(toVillage)).rejects.toMatchObject(notValid);
  });

  it('who says "later" is told again on the day, each time once, unless it has answered otherwise', async () => {
    const { id } = await suggested();
    await answer(driller, id, { answer: 'later', remindOn: '2026-11-29' });
    await answer(village, id, { answer: 'later', remindOn: '2026-11-25' });
    await answer(village, id, { answer: 'no', reason: 'other', words: 'changed our minds' });
    network.clock.advance(3 * days);
    await network.drained();
    expect([await told(driller, 'reminder'), await told(village, 'reminder')]).toEqual([[], []]);

    network.clock.advance(4 * days);
    await network.drained();
    expect(await told(driller, 'reminder')).toHaveLength(1);
    const reminder = (await textsTo(driller)).at(-1);
    expect(reminder).toContain('您曾希望再次收到提醒');

    await byLink(reminder, { answer: 'later', remindOn: '2026-12-05' });
    network.clock.advance(9 * days);
    await network.drained();
    expect(await told(driller, 'reminder')).toHaveLength(1);
    expect(
      (await textsTo(driller)).filter((text) => text.includes('您曾希望再次收到提醒')),
    ).toHaveLength(2);
    expect(await told(village, 'reminder')).toEqual([]);
  });
});
