import { organisationActor, systemActor, Transactions } from '#database';
import {
  Affiliation,
  ChangeEmail,
  ChangePlace,
  GiveContact,
  OneTimeLinks,
  People,
  requireEmailAddress,
  SuspendPerson,
} from '#membership';
import { AnswerLinks } from '#suggestion';
import {
  answerAs,
  answerByLink,
  answerTokenIn,
  mailsTo,
  suggestPair,
} from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const client = { address: '192.0.2.7' };
const operator = systemActor('test');
const days = 24 * 60 * 60_000;

describe('the links by which mails are answered', () => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit({ name: 'Dry Villages', languages: ['en'] });
    driller = await network.admit({ name: 'Well Drillers', languages: ['en'] });
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  const suggested = (country?: string) => suggestPair(network, [village, driller], country);
  const tokensTo = async (member: Member) =>
    (await mailsTo(network, member)).flatMap((mail) => answerTokenIn(mail) ?? []);
  const isGood = async (token: string | undefined) => {
    try {
      await network.get(AnswerLinks).follow(token ?? '', client);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'link-not-valid' });
      return false;
    }
  };
  /** Somebody whose own address is where the organisation is told. */
  const contactPerson = (member: Member) =>
    network.get(Transactions).run(operator, async (tx) => {
      const email = requireEmailAddress(member.email);
      const people = network.get(People);
      const details = { name: 'Li Wei', email, language: 'en', confirmed: true };
      const { id: personId } = await people.obtain(tx, operator, details);
      const { id: organisationId } = member.organisation;
      const since = network.clock.now();
      await tx.insert(Affiliation, { personId, organisationId, role: 'editor', since });
      return personId;
    });

  it('end with an answer that is given elsewhere, for that organisation and that suggestion', async () => {
    const { id } = await suggested();
    const [ofVillage] = await tokensTo(village);
    const [ofDriller] = await tokensTo(driller);
    await suggested('LA');
    const [, ofOther] = await tokensTo(driller);

    await answerAs(network, driller, id);
    expect([await isGood(ofVillage), await isGood(ofDriller), await isGood(ofOther)]).toEqual([
      true,
      false,
      true,
    ]);
    // The interest has brought the village another mail; the link of either ends with the answer by the other.
    const again = (await tokensTo(village)).at(-1);
    await answerByLink(network, again ?? '', { answer: 'later', remindOn: '2026-11-25' });
    expect([await isGood(ofVillage), await isGood(again)]).toEqual([false, false]);

    network.clock.advance(4 * days);
    const reminding = (await tokensTo(village)).at(-1);
    expect([ofVillage, again]).not.toContain(reminding);
    expect(await isGood(reminding)).toBe(true);
  });

  it('end with the address that they were sent to, and not with another phone number', async () => {
    await suggested();
    const [token] = await tokensTo(driller);
    const give = (email: string) => {
      const { actor, organisation } = driller;
      return network.get(GiveContact).run(actor, organisation.id, { email, phone: '+86 10 5555' });
    };
    await give(driller.email.toUpperCase());
    expect(await isGood(token)).toBe(true);
    await give('new-office@example.org');
    expect(await isGood(token)).toBe(false);
    expect(await isGood((await tokensTo(village))[0])).toBe(true);
  });

  it('end when the person to whom they were sent is suspended; nothing is mailed there meanwhile', async () => {
    const personId = await contactPerson(driller);
    const { id } = await suggested();
    const [token, ...others] = await tokensTo(driller);
    expect(others).toEqual([]);
    await network.get(SuspendPerson).run(operator, personId, true);
    expect(await isGood(token)).toBe(false);
    await answerAs(network, village, id);
    await answerAs(network, driller, id);
    const mails = await mailsTo(network, driller);
    expect(mails).toHaveLength(1);
    expect(mails.join()).not.toContain(village.email);
  });

  it('end when that person leaves, may only look from now on, or has another address', async () => {
    const { id: organisationId } = driller.organisation;
    const personId = await contactPerson(driller);
    const chief = await network.get(Transactions).run(operator, async (tx) => {
      const email = requireEmailAddress('chief@example.org');
      const details = { name: 'Chief', email, language: 'en', confirmed: true };
      const { id } = await network.get(People).obtain(tx, operator, details);
      const since = network.clock.now();
      const place = { personId: id, organisationId, role: 'administrator', since } as const;
      await tx.insert(Affiliation, place);
      return id;
    });
    const byChief = organisationActor(organisationId, {
      kind: 'person',
      personId: chief,
      role: 'administrator',
    });
    const change = (role: 'administrator' | 'viewer' | null) =>
      network.get(ChangePlace).run(byChief, { personId, organisationId, role });
    const latest = async (country: string) => {
      await suggested(country);
      return (await tokensTo(driller)).at(-1);
    };

    const first = await latest('LA');
    await change('administrator');
    expect(await isGood(first)).toBe(true);
    await change('viewer');
    expect(await isGood(first)).toBe(false);

    const second = await latest('VN');
    await change(null);
    expect(await isGood(second)).toBe(false);

    const third = await latest('TH');
    const confirmation = await network.get(Transactions).run(operator, (tx) =>
      network.get(OneTimeLinks).issue(tx, {
        purpose: 'confirm-email',
        email: requireEmailAddress('elsewhere@example.org'),
        language: 'en',
        subjectId: personId,
      }),
    );
    await network.get(ChangeEmail).confirm(network.get(OneTimeLinks).tokenOf(confirmation.id));
    expect(await isGood(third)).toBe(false);
  });
});
