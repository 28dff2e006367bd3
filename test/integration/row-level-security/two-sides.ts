import { generateSync } from 'otplib';
import { type Actor, newId, organisationActor, systemActor, Transactions } from '#database';
import { Apply, FormerAddress, RaiseFlag } from '#membership';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { aReviewer, Applicants } from '../../support/applicants.js';
import type { ApiUnderTest, TokenHolder } from '../api/api-under-test.js';
import { SoftPasskey } from '../api/soft-passkey.js';
import { TestPeople } from '../api/test-people.js';

const reviewer = aReviewer();
const line = { need: 'Two hand pumps', amount: 2, unit: 'pumps' };

/** An organisation, through somebody who is signed in. */
export interface Side {
  readonly member: TokenHolder;
  readonly actor: Actor;
  readonly personId: string;
  readonly cookie: string;
}

/** Ids of what there is of the other side, and strings that stand nowhere else. */
export interface Others {
  readonly draft: string;
  readonly published: string;
  readonly reported: string;
  /** A suggestion between the other side and a third one. */
  readonly suggestion: string;
  /** Between the same two. */
  readonly introduction: string;
  readonly applicant: string;
  /** Somebody else who works there. */
  readonly colleague: string;
  readonly key: string;
  readonly invitation: string;
  readonly session: string;
  readonly passkey: string;
  /** In every row that is of the other side there is one of these. */
  readonly marks: readonly string[];
}

/** Two members that are of one suggestion, and everything that can be known of the second one in every table. */
export interface TwoSides {
  readonly own: Side;
  readonly other: Side;
  readonly others: Others;
  /** The suggestion between the two. */
  readonly common: string;
}

/** Plants them by the API and the use cases, with a worker; the worker has ended when it answers. */
export async function plantTwoSides(server: ApiUnderTest): Promise<TwoSides> {
  const people = new TestPeople(server);
  const side = async (name: string): Promise<Side> => {
    const member = await server.member({ name });
    const { id: personId, cookie } = await people.signedIn({
      in: member.id,
      role: 'administrator',
    });
    const role = 'administrator' as const;
    const actor = organisationActor(member.id, { kind: 'person', personId, role });
    return { member, actor, personId, cookie };
  };
  const own = await side('Own Wells');
  const other = await side('Other Villages');
  const third = await side('Third Drillers');
  const official = await people.signedIn({ in: 'secretariat', role: 'officer' });
  const colleague = await people.add({ in: other.member.id, role: 'viewer' });
  await server.api.post(`/api/v1/organisations/${other.member.id}/contact-reveals`, {
    cookie: official.cookie,
    body: { reason: 'other', words: 'Canary: they had asked us to call.' },
  });
  await plantFormerAddress(server, colleague.id);
  const postings = await plantPostings(server, { own, other, third });
  const account = await plantAccount(server, other);
  const applicant = await plantApplicant(server);
  await server.network.drained();
  await server.network.stopWorkers();
  const [introduction] = await server.network.database.query<{ id: string }>(
    'select id from introduction where suggestion_id = $1',
    [postings.suggestion],
  );
  const marks = [other.member.id, other.personId, colleague.id, official.id, ...applicant.marks];
  // What is told by mail is forgotten with the mail, so this one must not go.
  await server.api.post('/api/v1/account/factors/recovery-codes', { cookie: other.cookie });
  return {
    own,
    other,
    common: postings.common,
    others: {
      ...postings,
      ...account,
      applicant: applicant.id,
      colleague: colleague.id,
      introduction: introduction!.id,
      marks: [...marks, postings.draft, postings.published, postings.reported, postings.suggestion],
    },
  };
}

/** One that a colleague has given up. */
function plantFormerAddress({ network }: ApiUnderTest, personId: string): Promise<unknown> {
  const address = { email: 'before@canary.example.org', emailKey: 'before@canary.example.org' };
  const givenUpAt = network.clock.now();
  return network
    .get(Transactions)
    .run(systemActor('test'), (tx) =>
      tx.insert(FormerAddress, { id: newId(), personId, ...address, givenUpAt }),
    );
}

type Sides = Record<'own' | 'other' | 'third', Side>;

/** Postings in every light, and suggestions with their answers: a refusal to `own`, an introduction to `third`. */
async function plantPostings(server: ApiUnderTest, { own, other, third }: Sides) {
  const send = async ({ cookie }: Side, path: string, body?: object, headers = {}) =>
    (await server.api.post(`/api/v1/${path}`, { cookie, body, headers })).body;
  const demand = { ...aDemand({ place: 'Canary Village', lines: [line] }), title: 'Other demand' };
  const { id: draft } = await send(other, 'postings', { ...demand, draft: true });
  const { id: reported } = await send(other, 'postings', { ...demand, country: 'NP' });
  await send(third, `postings/${reported}/reports`, { reason: 'not-true' });
  await send(own, 'postings', anOffer());
  await send(third, 'postings', anOffer());
  const key = { 'idempotency-key': 'other-1' };
  const { id: published } = await send(other, 'postings', demand, key);
  await server.network.drained();
  const [common, suggestion] = await Promise.all(
    [own, third].map(async ({ cookie }) => {
      const { body } = await server.api.get('/api/v1/suggestions', { cookie });
      return body.items[0].id as string;
    }),
  );
  const no = { answer: 'no', reason: 'other', words: 'Canary: we do not trust them.' };
  await send(other, `suggestions/${common}/answers`, no);
  const yes = { answer: 'interested', shownVersion: 1 };
  await send(other, `suggestions/${suggestion}/answers`, yes);
  await send(third, `suggestions/${suggestion}/answers`, yes);
  return { draft, reported, published, common: common!, suggestion: suggestion! };
}

/** What an administrator of the other side has: both kinds of second factor, a key, an invitation, papers, a block. */
async function plantAccount(server: ApiUnderTest, { cookie }: Side) {
  const send = async (path: string, body?: object) =>
    (await server.api.post(`/api/v1/${path}`, { cookie, body })).body;
  const { secret } = await send('account/factors/authenticator-app');
  const epoch = Math.floor(server.network.clock.now().getTime() / 1_000);
  const code = generateSync({ secret, epoch });
  await send('account/factors/authenticator-app/confirmation', { code });
  const passkey = new SoftPasskey('http://localhost:3000');
  const response = passkey.create(await send('account/factors/passkeys/options'));
  await send('account/factors/passkeys', { name: 'Canary telephone', response });
  const { key } = await send('api-keys', { name: 'Canary', scopes: ['postings:read'], days: 9 });
  const guest = { email: 'guest@canary.example.org', name: 'Canary', role: 'viewer' };
  const { id: invitation } = await send('invitations', guest);
  await send('organisations/me/documents', { kind: 'statutes', issuer: 'Canary registry' });
  const { id: blocked } = await server.member({ name: 'Blocked Traders' });
  await send(`organisations/${blocked}/block`);
  const { body } = await server.api.get('/api/v1/account/sessions', { cookie });
  return { key: key.id, invitation, passkey: response.id, session: body.items[0].id as string };
}

/** One that stands before a reviewer, and an application that nobody has confirmed. */
async function plantApplicant(server: ApiUnderTest) {
  const applicants = new Applicants(server.network);
  const id = await applicants.applied();
  const more = { decision: 'ask-for-more', tier: null, validUntil: null } as const;
  await applicants.review(id, reviewer, { ...more, words: 'Canary papers?' });
  const flag = { colour: 'red', comment: 'Canary in the news.' } as const;
  await server.network.get(RaiseFlag).run(reviewer, id, flag);
  const contact = { name: 'Canary', position: 'Chair', email: 'unconfirmed@canary.example.org' };
  const from = { address: '198.51.100.77' };
  await server.network.get(Apply).run(applicants.details({ contact }), from);
  const [found] = await server.network.database.query<{ person: string; vetting: string }>(
    `select a.person_id as person, v.id as vetting from vetting_case v
       join affiliation a using (organisation_id) where organisation_id = $1`,
    [id],
  );
  return { id, marks: [id, found!.person, found!.vetting, contact.email] };
}
