import { organisationActor, systemActor, Transactions } from '#database';
import {
  AuthenticatorApp,
  ChangeContact,
  GiveContact,
  InvitePerson,
  OfferClaim,
  OneTimeLinks,
  People,
  requireEmailAddress,
} from '#membership';
import { CreatePosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { answerAs, answerTokenIn, suggestPair } from '../support/suggested-pair.js';
import type { Member, TestNetwork } from '../support/test-network.js';
import { setDesk } from '../support/set-desk.js';

const operator = systemActor('test');

/**
 * As whom a page is asked for. `demander` and `offerer` are administrators of an organisation that asks, in
 * Cambodia, and of one that offers, in China; `half-signed-in` still owes the second factor.
 */
export type Asker = 'visitor' | 'demander' | 'offerer' | 'half-signed-in' | 'secretariat';

/** What pages need in their addresses. */
export interface Scene {
  readonly demandId: string;
  readonly offerId: string;
  readonly draftId: string;
  /** The organisation that offers, which stands on public pages. */
  readonly offererId: string;
  /** Listed, and nobody has answered it. */
  readonly openId: string;
  /** The same, of other postings of the two. */
  readonly alsoOpenId: string;
  /** Both sides are interested, so each sees the contact of the other. */
  readonly introducedId: string;
  /** What came of it. */
  readonly introductionId: string;
  /** Before the Secretariat: an organisation with papers and a red flag. */
  readonly applicantId: string;
  /** Of links in mails; looking at them does not use them up. */
  readonly tokens: Readonly<Record<'answer' | 'invitation' | 'claim' | 'contact', string>>;
  /** Of a link that signs the asker in, once. */
  signInToken(asker: Exclude<Asker, 'visitor'>): Promise<string>;
}

/** A small network in which every page has something to show. Its worker must be running. */
export async function setScene(network: TestNetwork): Promise<Scene> {
  const village = await network.admit({ name: 'Takeo Dry Villages Committee', languages: ['en'] });
  const driller = await network.admit({
    name: '兰州水井协会',
    country: 'CN',
    languages: ['zh'],
    visibility: 'public',
  });
  await giveContacts(network, village, driller);
  // The first mail goes out at once; what comes after it waits a quarter of an hour for the next.
  const { id: openId, demandId, offerId } = await suggestPair(network, [village, driller]);
  const answer = await answerTokenFor(network, driller);
  const introduced = await suggestPair(network, [village, driller], 'LA');
  await answerAs(network, village, introduced.id);
  await answerAs(network, driller, introduced.id);
  const { id: alsoOpenId } = await suggestPair(network, [village, driller], 'VN');
  const draft = await network.get(CreatePosting).run(village.actor, aDemand({ title: 'A draft' }));
  await seatPeople(network, village, driller);
  const applicantId = await setDesk(network, village);
  await network.drained();
  return {
    demandId,
    offerId,
    draftId: draft.id,
    offererId: driller.organisation.id,
    openId,
    alsoOpenId,
    introducedId: introduced.id,
    introductionId: await introductionOf(network, introduced.id),
    applicantId,
    tokens: {
      ...{ answer, contact: await contactToken(network, village) },
      ...(await inviteAndOffer(network, village)),
    },
    signInToken: (asker) => signInToken(network, asker),
  };
}

async function introductionOf(network: TestNetwork, suggestionId: string): Promise<string> {
  const [found] = await network.database.query<{ id: string }>(
    'select id from introduction where suggestion_id = $1',
    [suggestionId],
  );
  if (!found) throw new Error('The two were not introduced.');
  return found.id;
}

async function answerTokenFor(network: TestNetwork, { email }: Member): Promise<string> {
  const mails = await network.mails();
  const mail = mails.find(({ to }) => to?.[0]?.address === email);
  const token = answerTokenIn(mail?.text);
  if (!token) throw new Error('The offerer has no mail with a link to answer by.');
  return token;
}

async function giveContacts(network: TestNetwork, village: Member, driller: Member): Promise<void> {
  const give = network.get(GiveContact);
  await give.run(operator, village.organisation.id, {
    email: village.email,
    personName: 'Sok Dara',
    phone: '+855 12 555 010',
  });
  await give.run(operator, driller.organisation.id, {
    email: driller.email,
    personName: '李伟',
    phone: '+86 10 5555 0100',
    messaging: 'WeChat wells-li',
  });
}

/** Of the link that went to another address of the organisation, which waits for it to be followed. */
async function contactToken(network: TestNetwork, { organisation }: Member): Promise<string> {
  const contact = { email: 'office@dry-villages.example.org', personName: 'Sok Dara' };
  const phone = '+855 12 555 010';
  const own = organisationActor(organisation.id);
  await network.get(ChangeContact).run(own, { ...contact, phone });
  const [link] = await network.database.query<{ id: string }>(
    `select id from one_time_link where purpose = 'confirm-contact'`,
  );
  return network.get(OneTimeLinks).tokenOf(link!.id);
}

const emailOf = (asker: Asker) => requireEmailAddress(`${asker}@example.org`);

async function seatPeople(network: TestNetwork, village: Member, driller: Member): Promise<void> {
  const people = network.get(People);
  await network.get(Transactions).run(operator, async (tx) => {
    const person = async (asker: Asker, name: string) => {
      const details = { name, email: emailOf(asker), language: 'en', confirmed: true };
      return (await people.obtain(tx, operator, details)).id;
    };
    const role = 'administrator';
    const seats = [
      { personId: await person('demander', 'Sok Dara'), of: village },
      { personId: await person('offerer', '李伟'), of: driller },
      { personId: await person('half-signed-in', 'Chan Sokha'), of: village },
    ];
    for (const { personId, of } of seats)
      await people.affiliate(tx, operator, { personId, organisationId: of.organisation.id, role });
    const app = { sealedSecret: 'sealed', confirmedAt: network.clock.now() };
    await tx.insert(AuthenticatorApp, { personId: seats[2]!.personId, ...app });
    await people.appoint(tx, operator, {
      personId: await person('secretariat', 'Ana López'),
      role,
    });
  });
}

async function inviteAndOffer(
  network: TestNetwork,
  village: Member,
): Promise<Record<'invitation' | 'claim', string>> {
  const unclaimed = await network.admit({ name: 'Cooperative of Osh', country: 'KG' });
  return network.get(Transactions).run(operator, async (tx) => {
    const place = { organisationId: village.organisation.id, role: 'editor' } as const;
    const guest = { email: 'guest@example.org', name: 'Guest', language: 'en' };
    const invitation = await network
      .get(InvitePerson)
      .withoutMail(tx, operator, { place, ...guest });
    await network.get(OfferClaim).run(tx, operator, {
      organisationId: unclaimed.organisation.id,
      name: 'Aida',
      email: requireEmailAddress('aida@example.org'),
      language: 'ru',
    });
    const [link] = await tx.query<[{ id: string }]>(
      `select id from one_time_link where purpose = 'claim'`,
    );
    return { invitation, claim: network.get(OneTimeLinks).tokenOf(link.id) };
  });
}

function signInToken(network: TestNetwork, asker: Asker): Promise<string> {
  return network.get(Transactions).run(operator, async (tx) => {
    const links = network.get(OneTimeLinks);
    const wish = { purpose: 'sign-in', email: emailOf(asker), language: 'en' } as const;
    return links.tokenOf((await links.issue(tx, wish)).id);
  });
}
