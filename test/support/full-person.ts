import type { EntityManager } from 'typeorm';
import { newId, systemActor, Transactions } from '#database';
import {
  AccountNotice,
  Apply,
  AuthenticatorApp,
  ChangeEmail,
  GiveContact,
  InvitePerson,
  KnownDevice,
  OneTimeLinks,
  Passkey,
  Password,
  People,
  RecoveryCode,
  requireEmailAddress,
  Sessions,
  type SignedIn,
} from '#membership';
import type { Applicants } from './applicants.js';
import { CANARY } from './canaries.js';
import type { TestNetwork } from './test-network.js';

const operator = systemActor('test');
const words = `${CANARY} words`;

/** The addresses of a full person: the one before, the one now, and one that nobody has confirmed. */
const addresses = {
  old: `Old.${CANARY}@example.org`,
  now: `Person.${CANARY}@example.org`,
  wanted: `New.${CANARY}@example.org`,
};

/**
 * Somebody with places in the organisation and in the Secretariat, all by which people sign in, and mails to each of
 * their addresses; the organisation is reached at theirs. Answers the person's id.
 */
export async function fullPerson(
  network: TestNetwork,
  applicants: Applicants,
  organisationId: string,
): Promise<string> {
  const inTransaction = <T>(work: (tx: EntityManager) => Promise<T>) =>
    network.get(Transactions).run(operator, work);
  const personId = await inTransaction(async (tx) => {
    const people = network.get(People);
    const email = requireEmailAddress(addresses.old);
    const details = { name: words, email, language: 'en', confirmed: true };
    const { id } = await people.obtain(tx, operator, details);
    const place = { personId: id, organisationId, role: 'administrator' } as const;
    await people.affiliate(tx, operator, place);
    await people.appoint(tx, operator, { personId: id, role: 'officer' });
    return id;
  });
  await writeTo(network, applicants, { organisationId, address: addresses.old });
  await moveTo(network, personId, addresses.now);
  await inTransaction((tx) => signIn(network, tx, personId));
  await writeTo(network, applicants, { organisationId, address: addresses.now });
  const contact = { email: addresses.now, personName: words, messaging: words, note: words };
  await network.get(GiveContact).run(operator, organisationId, contact);
  await network.get(ChangeEmail).ask(await signedIn(network, personId), addresses.wanted);
  await network.drained();
  return personId;
}

/** An invitation, a link and an application that nobody confirms. */
async function writeTo(
  network: TestNetwork,
  applicants: Applicants,
  { organisationId, address: email }: { organisationId: string; address: string },
): Promise<void> {
  await network.get(Transactions).run(operator, async (tx) => {
    const invited = { place: { organisationId, role: 'viewer' }, email, name: words } as const;
    await network.get(InvitePerson).run(tx, operator, { ...invited, language: 'en' });
    const link = { purpose: 'sign-in', email: requireEmailAddress(email), language: 'en' } as const;
    await network.get(OneTimeLinks).mail(tx, link);
  });
  const details = applicants.details({ contact: { name: words, position: words, email } });
  await network.get(Apply).run(details, { address: applicants.anAddress() });
  await network.drained();
}

async function moveTo(network: TestNetwork, personId: string, address: string): Promise<void> {
  await network.get(ChangeEmail).ask(await signedIn(network, personId), address);
  const [link] = await network.database.query<{ id: string }>(
    `select id from one_time_link where purpose = 'confirm-email' and subject_id = $1`,
    [personId],
  );
  await network.get(ChangeEmail).confirm(network.get(OneTimeLinks).tokenOf(link!.id));
}

async function signedIn(network: TestNetwork, personId: string): Promise<SignedIn> {
  const [person] = await network.database.query<SignedIn['person']>(
    'select id, name, email, language from person where id = $1',
    [personId],
  );
  return { person, actor: { kind: 'person', personId } } as unknown as SignedIn;
}

async function signIn(network: TestNetwork, tx: EntityManager, personId: string): Promise<void> {
  const now = network.clock.now();
  await network.get(Sessions).open(tx, { personId, device: words, factor: 'none' });
  await tx.insert(KnownDevice, { id: newId(), personId, tokenHash: words, usedAt: now });
  await tx.insert(Password, { personId, hash: words, short: false, changedAt: now });
  await tx.insert(AuthenticatorApp, { personId, sealedSecret: words, confirmedAt: now });
  await tx.insert(RecoveryCode, { personId, codeHash: words });
  // One whose mail is still to go: the row goes with it.
  const notice = { kind: 'new-device', email: addresses.old, device: words } as const;
  await tx.insert(AccountNotice, { id: newId(), personId, ...notice, createdAt: now });
  const key = { publicKey: Buffer.from(words), counter: '1', transports: [], createdAt: now };
  await tx.insert(Passkey, { id: words, personId, name: words, ...key });
}
