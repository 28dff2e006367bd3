import { organisationActor, organisationRoles, type SecretariatRole } from '#database';
import { ApiKeys, scopes } from '#membership';
import type { TestPeople, TestPerson } from '../test-people.js';
import type { Asker, OrganisationName } from './askers.js';
import { type MatrixWorld, operator } from './matrix-world.js';

const secretariat: readonly (readonly [Asker, SecretariatRole])[] = [
  ['steering committee', 'steering-committee'],
  ['officer', 'officer'],
  ['reviewer', 'reviewer'],
  ['Secretariat administrator', 'administrator'],
];

/** Everybody who asks, with their cookies and keys. The organisations of the world are there. */
export async function addAskers(world: MatrixWorld): Promise<void> {
  world.credentials.anonymous = {};
  const here = world.rows.here.organisation!;
  for (const role of organisationRoles) await addPerson(world, role, { in: here, role });
  await addPerson(world, 'applicant', administratorOf(world, 'applicant'));
  await addPerson(world, 'other administrator', administratorOf(world, 'elsewhere'));
  await addPerson(world, 'no place', null);
  for (const [asker, role] of secretariat)
    await addPerson(world, asker, { in: 'secretariat', role });
  await addRepresenting(world);
  await addSuspended(world);
  await addFactorless(world);
  await addHalfSession(world);
  await addKeys(world, here);
}

function administratorOf(world: MatrixWorld, name: OrganisationName) {
  return { in: world.rows[name].organisation!, role: 'administrator' as const };
}

/** Signed in twice: one session asks, the other one is asked for. */
async function addPerson(
  world: MatrixWorld,
  asker: Asker,
  place: Parameters<TestPeople['add']>[0],
): Promise<TestPerson> {
  const person = await world.people.signedIn(place);
  const [session] = await world.query<{ id: string }>(
    'select id from session where person_id = $1',
    [person.id],
  );
  world.persons[asker] = { ...person, session: session!.id };
  world.credentials[asker] = { cookie: await world.people.browser(person) };
  return person;
}

/** Somebody of the Secretariat who has put on the hat of an organisation that has nobody of its own. */
async function addRepresenting(world: MatrixWorld): Promise<void> {
  const asker = 'representing officer';
  await addPerson(world, asker, { in: 'secretariat', role: 'officer' });
  const body = { organisationId: world.rows.represented.organisation };
  const asked = { ...world.credentials[asker], body };
  await world.server.api.put('/api/v1/session/organisation', asked);
}

/** Whose sessions were left by mistake: they must not count. */
async function addSuspended(world: MatrixWorld): Promise<void> {
  const { id } = await addPerson(world, 'suspended', administratorOf(world, 'here'));
  await world.query('update person set suspended_at = now() where id = $1', [id]);
}

/** Whose time to set up a second factor is over. */
async function addFactorless(world: MatrixWorld): Promise<void> {
  const { id } = await addPerson(world, 'factor to set up', administratorOf(world, 'here'));
  await world.query(
    `update affiliation set since = since - interval '15 days' where person_id = $1`,
    [id],
  );
}

async function addHalfSession(world: MatrixWorld): Promise<void> {
  const asker = 'second factor due';
  const person = await addPerson(world, asker, administratorOf(world, 'here'));
  const path = '/api/v1/account/factors/authenticator-app';
  const asked = world.credentials[asker];
  world.factorSecret = (await world.server.api.post(path, asked)).body.secret as string;
  const body = { code: world.factorCode() };
  await world.server.api.post(`${path}/confirmation`, { ...asked, body });
  world.credentials[asker] = { cookie: await world.people.browser(person) };
  // So that the code of the moment can be given once more.
  await world.query('update authenticator_app set last_step = null where person_id = $1', [
    person.id,
  ]);
}

/** One key for each scope, and two that opened everything once. */
async function addKeys(world: MatrixWorld, organisationId: string): Promise<void> {
  for (const scope of scopes)
    world.credentials[`key ${scope}`] = {
      token: await world.server.apiKey(organisationId, [scope]),
    };
  const issue = (name: string) =>
    world.get(ApiKeys).issue(operator, organisationId, { name, scopes, days: 1 });
  const [revoked, expired] = [await issue('revoked'), await issue('expired')];
  const actor = organisationActor(organisationId);
  await world.get(ApiKeys).revoke(actor, organisationId, revoked.key.id);
  await world.query('update api_key set expires_at = created_at where id = $1', [expired.key.id]);
  world.credentials['revoked key'] = { token: revoked.token };
  world.credentials['expired key'] = { token: expired.token };
}
