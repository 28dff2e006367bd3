import { Apply, privacyNoticeVersion } from '#membership';
import { aDemand } from '../../../builders/a-demand.js';
import { aProfile } from '../../../builders/a-profile.js';
import { aReview } from '../../../builders/a-review.js';
import { SoftPasskey } from '../soft-passkey.js';
import { askers } from './askers.js';
import type { LineName } from './expected-access.js';
import { ABSENT, type MatrixWorld } from './matrix-world.js';
import { body, type Cell, link, nothing, type RequestOf, row, step } from './request-of.js';

const elsewhere = { remoteAddress: '203.0.113.7' };
const version = { 'if-match': '"3"' };
const newPassword = { password: 'a longer rope for a deeper well' };
const invited = { email: 'new-colleague@example.org', name: 'New Colleague' };

const demand = aDemand({ to: '2027-06-30' });
const report = { body: { reason: 'other', words: 'This is not so.' } };
const agreed = { language: 'en', privacyVersion: privacyNoticeVersion };
const application = {
  profile: aProfile({ name: 'Orchards of Fergana' }),
  contact: { name: 'Sok Dara', position: 'Chair', email: 'fergana@example.org' },
  ...agreed,
};

const claimLink = (world: MatrixWorld) => {
  const id = world.loneRows.represented!;
  return world.link({ purpose: 'claim', subjectId: id, organisationId: id });
};
const contactLink = (world: MatrixWorld) =>
  world.link({ purpose: 'confirm-contact', organisationId: world.rows.here.organisation! });
const applicationLink = async (world: MatrixWorld) => {
  const apply = world.server.app.get(Apply, { strict: false });
  await apply.run(application, { address: '192.0.2.1' });
  return world.people.linkToken('confirm-application', application.contact.email);
};

/** The person who asks, once they have two second factors; whoever has to set one up keeps none. */
async function withFactors({ world, asker }: Cell): Promise<string | undefined> {
  const person = world.persons[asker];
  if (!person || asker === 'factor to set up' || asker === 'second factor due') return undefined;
  return world.giveFactors(person.id);
}

/** How to ask, for every line of the matrix: a request that would be answered, if only the right one asked it. */
export const routeRequests: Readonly<Record<LineName, RequestOf>> = {
  'GET /health/live': nothing,
  'GET /health/ready': nothing,
  'GET /metrics': nothing,
  'GET /metrics (from elsewhere)': () => elsewhere,
  'GET /dev/mailbox': nothing,
  'GET /dev/mailbox (from elsewhere)': () => elsewhere,
  'GET /dev/mailbox/:id': async ({ world, relation }) => ({
    path: { id: relation === 'absent' ? ABSENT : await mailId(world) },
  }),
  'GET /dev/mailbox/:id (from elsewhere)': async ({ world }) => ({
    path: { id: await mailId(world) },
    ...elsewhere,
  }),
  'GET /api/openapi.json': nothing,
  'GET /api/docs': nothing,
  'GET /api/docs/:file': ({ relation }) => ({
    path: { file: relation === 'absent' ? ABSENT : 'start.js' },
  }),
  'GET /api/problems/:kind': ({ relation }) => ({
    path: { kind: relation === 'absent' ? ABSENT : 'not-found' },
  }),

  'GET /api/v1/privacy-notice': nothing,
  'POST /api/v1/applications': body(application),
  'POST /api/v1/applications/confirmation': link(applicationLink),
  'POST /api/v1/claims/look': link(claimLink),
  'POST /api/v1/claims': link(claimLink, { name: 'Chan Thea', ...agreed }),
  'POST /api/v1/invitations/look': link((world) => world.invitationLink()),
  'POST /api/v1/invitations/acceptance': link((world) => world.invitationLink(), {
    name: 'New Colleague',
  }),

  'POST /api/v1/session': ({ world }) => ({
    body: { email: world.spare!.email, password: world.spare!.password },
  }),
  'POST /api/v1/links': ({ world }) => ({
    body: { purpose: 'sign-in', email: world.spare!.email },
  }),
  'POST /api/v1/session/link': link((world) => world.link({ purpose: 'sign-in' })),
  'POST /api/v1/session/password-reset': link(
    (world) => world.link({ purpose: 'reset-password' }),
    newPassword,
  ),
  'POST /api/v1/account/email/confirmation': link((world) =>
    world.link({
      purpose: 'confirm-email',
      email: 'moved@example.org',
      subjectId: world.rows.here.colleague!,
    }),
  ),

  'GET /api/v1/session': nothing,
  'DELETE /api/v1/session': nothing,
  'POST /api/v1/session/passkey-options': nothing,
  'POST /api/v1/session/second-factor': ({ world }) => ({
    body: { authenticatorCode: world.factorCode() },
  }),
  'POST /api/v1/session/proof': ({ world }) => ({ body: { password: world.spare!.password } }),
  'PUT /api/v1/session/organisation': (cell) => ({
    path: { organisation: cell.row('organisation') },
    body: { organisationId: cell.row('organisation') },
  }),
  'PUT /api/v1/session/organisation (one that is represented)': (cell) => ({
    path: { organisation: cell.row('represented') },
    body: { organisationId: cell.row('represented') },
  }),
  'DELETE /api/v1/session/organisation': nothing,
  'GET /api/v1/account/sessions': nothing,
  'DELETE /api/v1/account/sessions': nothing,
  'DELETE /api/v1/account/sessions/:id': row('session'),
  'PUT /api/v1/account/password': body(newPassword),
  'PUT /api/v1/account/email': body({ email: 'moved@example.org' }),
  'GET /api/v1/account/factors': nothing,
  'POST /api/v1/account/factors/authenticator-app': nothing,
  'POST /api/v1/account/factors/authenticator-app/confirmation': async ({ world, asker }) => {
    const path = '/api/v1/account/factors/authenticator-app';
    const asked = world.credentials[asker];
    const { body: prepared } = await world.server.api.sendUndocumented('POST', path, asked);
    return { body: { code: prepared.secret ? world.factorCode(prepared.secret) : '123456' } };
  },
  'DELETE /api/v1/account/factors/authenticator-app': async (cell) => {
    await withFactors(cell);
    return {};
  },
  'POST /api/v1/account/factors/passkeys/options': nothing,
  'POST /api/v1/account/factors/passkeys': async ({ world, asker }) => {
    const path = '/api/v1/account/factors/passkeys/options';
    const asked = world.credentials[asker];
    const { status, body: options } = await world.server.api.sendUndocumented('POST', path, asked);
    const asIfAsked = { challenge: 'AAAA', rp: { id: 'localhost' } };
    const passkey = new SoftPasskey('http://localhost:3000');
    const response = passkey.create(status === 200 ? options : asIfAsked);
    return { body: { name: 'Telephone', response } };
  },
  'DELETE /api/v1/account/factors/passkeys/:id': async (cell) => {
    const { world, relation } = cell;
    if (relation === 'own') return { path: { id: await withFactors(cell) } };
    const other = relation === 'other' ? cell.row('colleague') : undefined;
    return { path: { id: other ? await world.giveFactors(other) : ABSENT } };
  },
  'POST /api/v1/account/factors/recovery-codes': async (cell) => {
    await withFactors(cell);
    return {};
  },

  'GET /api/v1/account/export': nothing,
  'DELETE /api/v1/account': nothing,
  'GET /api/v1/organisations/me/export': nothing,
  'GET /api/v1/organisations/me/export/:table': ({ relation }) => ({
    path: { table: relation === 'absent' ? 'no-such-table' : 'posting' },
  }),
  'GET /api/v1/organisations/me/erasure-request': nothing,
  'PUT /api/v1/organisations/me/erasure-request': nothing,
  'DELETE /api/v1/organisations/me/erasure-request': nothing,
  'GET /api/v1/secretariat/erasure-requests': nothing,
  'GET /api/v1/secretariat/events': () => ({ query: 'seconds=0' }),
  'GET /api/v1/secretariat/pipeline': nothing,
  'GET /api/v1/secretariat/unmet-needs': nothing,
  'GET /api/v1/secretariat/unmet-needs.csv': nothing,
  'GET /api/v1/secretariat/fairness': nothing,
  'GET /api/v1/secretariat/stuck': nothing,
  'POST /api/v1/secretariat/erasure-requests/:id': async (cell) => {
    const id = cell.row('organisation');
    const [asked] = await cell.world.query<{ name: string }>(
      'update organisation set erasure_asked_at = now() where id = $1 returning name',
      [id],
    );
    return { path: { id }, body: { name: asked?.name ?? 'Nobody' } };
  },

  'GET /api/v1/people': nothing,
  'PUT /api/v1/people/:id/role': row('colleague', { body: { role: 'editor' } }),
  'DELETE /api/v1/people/:id': row('colleague'),
  'DELETE /api/v1/people/:id (oneself)': ({ world, asker }) => ({
    path: { id: world.persons[asker]?.id ?? ABSENT },
  }),
  'GET /api/v1/invitations': nothing,
  'POST /api/v1/invitations': body({ ...invited, role: 'viewer' }),
  'DELETE /api/v1/invitations/:id': row('invitation'),
  'GET /api/v1/api-keys': nothing,
  'POST /api/v1/api-keys': body({ name: 'Case files', scopes: ['postings:read'] }),
  'DELETE /api/v1/api-keys/:id': row('api-key'),

  'GET /api/v1/organisations': nothing,
  'GET /api/v1/organisations/:id': row('organisation'),
  'GET /api/v1/organisations/:id (an applicant)': row('applicant'),
  'GET /api/v1/organisations/me': nothing,
  'PATCH /api/v1/organisations/me': async ({ world }) => {
    await world.query('update organisation set version = 3');
    return { body: { visibility: 'members' }, headers: version };
  },
  'GET /api/v1/blocks': nothing,
  'POST /api/v1/organisations/:id/block': row('organisation'),
  'POST /api/v1/organisations/:id/block (an applicant)': row('applicant'),

  'GET /api/v1/postings': nothing,
  'GET /api/v1/postings/counts': nothing,
  'GET /api/v1/vocabulary': nothing,
  'POST /api/v1/postings': body(demand),
  'POST /api/v1/postings (a draft)': body({ ...demand, draft: true }),
  'GET /api/v1/postings/:id': row('posting'),
  'GET /api/v1/postings/:id (a draft)': row('draft'),
  'GET /api/v1/postings/:id/history': row('posting'),
  'GET /api/v1/postings/:id/history (a draft)': row('draft'),
  'GET /api/v1/postings/:id/prospects': row('posting'),
  'PUT /api/v1/postings/:id': row('posting', { body: demand, headers: version }),
  'PUT /api/v1/postings/:id (a draft)': row('draft', {
    body: demand,
    headers: { 'if-match': '"1"' },
  }),
  'POST /api/v1/postings/:id/extend': row('posting', { body: { to: '2027-12-31' } }),
  'POST /api/v1/postings/:id/:step': step('posting', 'pause'),
  'POST /api/v1/postings/:id/:step (submit a draft)': step('draft', 'submit'),
  'POST /api/v1/postings/:id/:step (withdraw a draft)': step('draft', 'withdraw'),
  'POST /api/v1/postings/:id/reports': row('posting', report),
  'POST /api/v1/postings/:id/reports (a draft)': row('draft', report),
  'POST /api/v1/understand': body({ text: 'We ask for two deep wells.' }),

  'GET /api/v1/suggestions': nothing,
  'GET /api/v1/suggestions/counts': nothing,
  'GET /api/v1/suggestions/:id': row('suggestion'),
  'POST /api/v1/suggestions/:id/answers': row('suggestion', {
    body: { answer: 'later', remindOn: '2027-01-10' },
  }),
  'POST /api/v1/answer-links/look': link((world) => world.answerLink()),
  'POST /api/v1/answer-links/answers': link((world) => world.answerLink(), {
    ...{ answer: 'interested', shownVersion: 1 },
  }),
  'GET /api/v1/inbox': nothing,
  'GET /api/v1/inbox/unread': nothing,
  // Ends at once: what matters is who may listen.
  'GET /api/v1/inbox/events': () => ({ query: 'seconds=0' }),
  'POST /api/v1/inbox/read': body({ ids: [ABSENT] }),

  'GET /api/v1/organisations/me/contact': nothing,
  'PUT /api/v1/organisations/me/contact': body({ email: 'moved@example.org' }),
  // To the organisation of whoever asks.
  'POST /api/v1/organisations/me/contact/confirmations': async ({ world, asker }) => {
    const own = askers[asker].own;
    const organisationId = own && world.rows[own].organisation;
    if (organisationId) await world.link({ purpose: 'confirm-contact', organisationId });
    return {};
  },
  'POST /api/v1/contact-confirmations/look': link(contactLink),
  'POST /api/v1/contact-confirmations': link(contactLink),
  'GET /api/v1/introductions': nothing,
  'GET /api/v1/introductions/:id': row('introduction'),
  'POST /api/v1/organisations/:id/contact-reveals': row('organisation', {
    body: { reason: 'no-answer', words: 'They do not answer, and the wells are paid for.' },
  }),

  'GET /api/v1/organisations/me/vetting': nothing,
  'POST /api/v1/organisations/me/documents': body({ kind: 'statutes', issuer: 'Court of Naryn' }),
  'POST /api/v1/organisations/me/vetting/answer': async ({ world }) => {
    await world.query(`update vetting_case set state = 'more-asked'`);
    return {};
  },

  'GET /api/v1/vetting': nothing,
  'GET /api/v1/vetting/:id': row('organisation'),
  'POST /api/v1/vetting/:id/reviews': row('organisation', { body: { ...aReview() } }),
  'POST /api/v1/vetting/:id/flags': row('organisation', {
    body: { colour: 'yellow', comment: 'The accounts are old.' },
  }),
  'POST /api/v1/vetting/:id/flags/:flagId/clearance': (cell) => ({
    path: { id: cell.row('organisation'), flagId: cell.row('flag') },
    body: { clearance: 'Another organisation of the same name.' },
  }),
  'GET /api/v1/moderation': nothing,
  'POST /api/v1/moderation/:id/decision': row('waiting', { body: { outcome: 'published' } }),
  'GET /api/v1/secretariat/mails': nothing,
  'GET /api/v1/secretariat/queues': nothing,
  'PUT /api/v1/secretariat/queues/:name/pause': ({ relation }) => ({
    path: { name: relation === 'absent' ? 'no-such-queue' : 'matching' },
    body: { paused: false },
  }),
  'GET /api/v1/secretariat/dead-letters': nothing,
  'POST /api/v1/secretariat/dead-letters/:id/replay': async ({ world, relation }) => ({
    path: { id: relation === 'absent' ? ABSENT : await deadLetter(world) },
  }),
  'POST /api/v1/secretariat/dead-letters/replays': body({ job: 'match-posting' }),
  'GET /api/v1/secretariat/audit': nothing,
  'GET /api/v1/secretariat/audit.csv': nothing,
  'GET /api/v1/secretariat/audit-seal': nothing,
  'GET /api/v1/represented-organisations': nothing,
  'POST /api/v1/represented-organisations': body({
    profile: aProfile({ name: 'Fishers of Balkhash' }),
    consent: 'Letter of the chairman, 5 November 2026.',
  }),
  'POST /api/v1/represented-organisations/:id/claim-offer': row('represented', {
    body: { name: 'Chan Thea', email: 'thea@example.org', language: 'en' },
  }),
  'GET /api/v1/secretariat/people': nothing,
  'POST /api/v1/secretariat/invitations': body({ ...invited, role: 'officer' }),
  'PUT /api/v1/secretariat/people/:id/role': row('staff', { body: { role: 'reviewer' } }),
  'PUT /api/v1/secretariat/people/:id/suspension': row('colleague', {
    body: { suspended: true },
  }),
  'DELETE /api/v1/secretariat/people/:id': row('staff'),
  'DELETE /api/v1/secretariat/people/:id (oneself)': ({ world, asker }) => ({
    path: { id: world.persons[asker]?.id ?? ABSENT },
  }),
};

/** One of what was done, given up after all. */
async function deadLetter(world: MatrixWorld): Promise<string> {
  const [row] = await world.query<{ id: string }>(
    `update outbox set state = 'dead'
      where id = (select id from outbox order by id limit 1) returning id`,
  );
  return row!.id;
}

async function mailId({ server }: MatrixWorld): Promise<string> {
  const { body: page } = await server.api.sendUndocumented('GET', '/dev/mailbox?format=json');
  return (page as { items: { id: string }[] }).items[0]!.id;
}
