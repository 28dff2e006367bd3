import { privacyNoticeVersion } from '#membership';
import { aDemand } from '../../../builders/a-demand.js';
import { aProfile } from '../../../builders/a-profile.js';
import type { MatrixWorld, RowKind } from '../access-matrix/matrix-world.js';
import type { Asked } from '../documented-api.js';

const interested = { answer: 'interested', shownVersion: 1 };

/** One request of a pair. */
export interface Guess extends Asked {
  readonly method: string;
  readonly path: string;
  /** What names the one that was asked about: the answer may repeat it. */
  readonly named: string;
}

/** Two requests that a stranger could tell a thing from, if they were answered differently. */
export interface EnumerationPair {
  readonly name: string;
  /** What both are answered with. */
  readonly status: number;
  /** The `i`th try: about what is there (somebody has the address, another organisation has the row), or about nothing. */
  readonly guess: (i: number, known: boolean) => Guess;
  /** Makes room for the next try. */
  readonly before?: () => Promise<unknown>;
}

/** Whom a stranger may ask about: as many as there are tries, so that no throttle answers in place of the service. */
interface Somebodies {
  readonly passworded: readonly string[];
  readonly passwordless: readonly string[];
}

const agreed = { language: 'en', privacyVersion: privacyNoticeVersion };

/** Every way to find out whether an address, an id or a link is known, each to be tried `tries` times. */
export async function enumerationPairs(
  world: MatrixWorld,
  tries: number,
): Promise<EnumerationPair[]> {
  const somebodies = {
    passworded: await addSomebodies(world, tries, 'with'),
    passwordless: await addSomebodies(world, tries, 'without'),
  };
  return [
    ...addressPairs(somebodies),
    ...signedInPairs(world, somebodies),
    ...(await linkPairs(world)),
    ...idPairs(world),
  ];
}

/** All have the password of the spare person: a thousand hashes would take a minute. */
async function addSomebodies(
  world: MatrixWorld,
  count: number,
  password: 'with' | 'without',
): Promise<string[]> {
  const rows = await world.query<{ id: string; email: string }>(
    `insert into person (id, name, email, email_key, email_confirmed_at, language, created_at)
     select gen_random_uuid(), 'Somebody', address, address, now(), 'en', now()
       from (select format('somebody-%s-%s@example.org', $1::text, i) as address
               from generate_series(1, $2::int) i) addresses
     returning id, email`,
    [password, count],
  );
  if (password === 'with')
    await world.query(
      `insert into password (person_id, hash, short, changed_at)
       select p.id, w.hash, w.short, w.changed_at from person p, password w
        where p.id = any ($1) and w.person_id = $2`,
      [rows.map(({ id }) => id), world.spare!.id],
    );
  return rows.map(({ email }) => email);
}

/** From another network each time, as the proxy tells it. */
function from(i: number, known: boolean): Record<string, string> {
  return { 'x-forwarded-for': `10.${i >> 8}.${i & 255}.${known ? 1 : 2}` };
}

function addressPairs({ passworded, passwordless }: Somebodies): EnumerationPair[] {
  const about = (
    name: string,
    status: number,
    path: string,
    addresses: readonly string[],
    bodyWith: (email: string) => object,
  ): EnumerationPair => ({
    name,
    status,
    guess: (i, known) => {
      const named = known ? addresses[i]! : `nobody-${path.length}-${i}@example.org`;
      return { method: 'POST', path, body: bodyWith(named), headers: from(i, known), named };
    },
  });
  const wrong = (email: string) => ({ email, password: 'not the right one' });
  const contact = { name: 'Sok Dara', position: 'Chair' };
  return [
    about('sign in', 401, '/api/v1/session', passworded, wrong),
    about('sign in, no password set', 401, '/api/v1/session', passwordless, wrong),
    about('link to sign in', 202, '/api/v1/links', passworded, (email) => ({
      purpose: 'sign-in',
      email,
    })),
    about('link for a new password', 202, '/api/v1/links', passwordless, (email) => ({
      purpose: 'reset-password',
      email,
    })),
    about('application', 202, '/api/v1/applications', passworded, (email) => ({
      profile: aProfile({ name: 'Orchards of Fergana' }),
      contact: { ...contact, email },
      ...agreed,
    })),
  ];
}

/** What somebody who is signed in could find out about the addresses of others. */
function signedInPairs(world: MatrixWorld, { passworded }: Somebodies): EnumerationPair[] {
  const { cookie } = world.credentials.administrator;
  const about = (method: string, path: string, bodyWith: (email: string) => object) => ({
    guess: (i: number, known: boolean): Guess => {
      const named = known ? passworded[i]! : `nobody-here-${i}@example.org`;
      return { method, path, cookie, body: bodyWith(named), named };
    },
  });
  return [
    {
      name: 'invitation',
      status: 201,
      ...about('POST', '/api/v1/invitations', (email) => ({ email, name: 'X', role: 'viewer' })),
      // An organisation has fifty open ones at most.
      before: () => world.query('delete from invitation where name = $1', ['X']),
    },
    {
      name: 'another address',
      status: 202,
      ...about('PUT', '/api/v1/account/email', (email) => ({ email })),
    },
    {
      name: 'address of the organisation',
      status: 200,
      ...about('PUT', '/api/v1/organisations/me/contact', (email) => ({ email })),
      // An organisation that gives one address after another has to wait.
      before: () => world.query('delete from throttled_line', []),
    },
  ];
}

/** A link that was followed once, and one that never was. */
async function linkPairs(world: MatrixWorld): Promise<EnumerationPair[]> {
  const subjectId = world.loneRows.represented!;
  const used = {
    'sign-in': await world.link({ purpose: 'sign-in' }),
    'reset-password': await world.link({ purpose: 'reset-password' }),
    'confirm-application': await world.link({ purpose: 'confirm-application', subjectId }),
    claim: await world.link({ purpose: 'claim', subjectId, organisationId: subjectId }),
    'confirm-contact': await world.link({ purpose: 'confirm-contact', organisationId: subjectId }),
    invitation: await world.link({ purpose: 'invitation', subjectId }),
    'confirm-email': await world.link({ purpose: 'confirm-email', subjectId }),
    answer: await world.answerLink(),
  };
  await world.query('update one_time_link set used_at = now()');
  const about = (purpose: keyof typeof used, path: string, rest: object = {}): EnumerationPair => ({
    name: `link: ${path}`,
    status: 409,
    guess: (i, known) => {
      const named = known ? used[purpose] : 'a'.repeat(43);
      const body = { token: named, ...rest };
      return { method: 'POST', path: `/api/v1/${path}`, body, headers: from(i, known), named };
    },
  });
  const password = 'a longer rope for a deeper well';
  return [
    about('sign-in', 'session/link'),
    about('reset-password', 'session/password-reset', { password }),
    about('confirm-application', 'applications/confirmation'),
    about('claim', 'claims/look'),
    about('claim', 'claims', { name: 'Chan Thea', ...agreed }),
    about('confirm-contact', 'contact-confirmations/look'),
    about('confirm-contact', 'contact-confirmations'),
    about('invitation', 'invitations/look'),
    about('invitation', 'invitations/acceptance', { name: 'Chan Thea' }),
    about('confirm-email', 'account/email/confirmation'),
    about('answer', 'answer-links/look'),
    about('answer', 'answer-links/answers', interested),
  ];
}

/** Somebody else's id, and one that nobody has. */
function idPairs(world: MatrixWorld): EnumerationPair[] {
  const { cookie } = world.credentials.administrator;
  const about = (
    method: string,
    kind: RowKind,
    pattern: string,
    rest: Pick<Asked, 'body' | 'headers'> = {},
  ): EnumerationPair => ({
    name: `id: ${method} ${pattern}`,
    status: 404,
    guess: (_i, known) => {
      const relation = known ? 'other' : 'absent';
      const named = world.row('administrator', relation, kind)!;
      return { method, path: `/api/v1/${pattern.replace(':id', named)}`, cookie, named, ...rest };
    },
  });
  return [
    about('GET', 'draft', 'postings/:id'),
    about('GET', 'draft', 'postings/:id/history'),
    about('PUT', 'draft', 'postings/:id', { body: aDemand(), headers: { 'if-match': '"1"' } }),
    about('POST', 'draft', 'postings/:id/submit'),
    about('POST', 'draft', 'postings/:id/reports', { body: { reason: 'other', words: 'No.' } }),
    about('GET', 'applicant', 'organisations/:id'),
    about('POST', 'applicant', 'organisations/:id/block'),
    about('GET', 'suggestion', 'suggestions/:id'),
    about('GET', 'introduction', 'introductions/:id'),
    about('POST', 'suggestion', 'suggestions/:id/answers', { body: interested }),
    about('PUT', 'colleague', 'people/:id/role', { body: { role: 'editor' } }),
    about('DELETE', 'colleague', 'people/:id'),
    about('DELETE', 'invitation', 'invitations/:id'),
    about('DELETE', 'api-key', 'api-keys/:id'),
    about('DELETE', 'session', 'account/sessions/:id'),
  ];
}
