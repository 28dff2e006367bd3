import { organisationActor, type SecretariatActor } from '#database';
import { ApiKeys, InvitePerson, RaiseFlag, RepresentOrganisation, scopes } from '#membership';
import { CreatePosting, ReportPosting, SubmitPosting } from '#posting';
import { aDemand } from '../../../builders/a-demand.js';
import { anOffer } from '../../../builders/an-offer.js';
import { aProfile } from '../../../builders/a-profile.js';
import type { ApiUnderTest, TokenHolder } from '../api-under-test.js';
import { addAskers } from './add-askers.js';
import type { OrganisationName } from './askers.js';
import { ABSENT, MatrixWorld, operator } from './matrix-world.js';
import { answerAs } from '../../../support/suggested-pair.js';

type Members = Readonly<Record<Exclude<OrganisationName, 'represented'>, TokenHolder>>;

const admitted = ['here', 'partner', 'elsewhere'] as const;
const needs = aDemand({ to: '2027-06-30' });
const music = aDemand({
  title: 'A teacher of music',
  text: 'Our school asks for a teacher of music.',
  sectors: [],
  supports: [],
  country: 'BO',
});

/**
 * Three members, one of which stands on public pages, an applicant, the Secretariat, and all that can be asked for by an id. The worker of the server does
 * its part and is stopped in the end: from then on nothing moves by itself.
 */
export async function buildMatrixWorld(server: ApiUnderTest): Promise<MatrixWorld> {
  const world = new MatrixWorld(server);
  const members: Members = {
    here: await server.member({ name: 'Here' }),
    partner: await server.member({ name: 'Partner', country: 'CN' }),
    elsewhere: await server.member({ name: 'Elsewhere' }),
    applicant: await server.member({ name: 'Applicant' }),
  };
  await world.query(`update organisation set tier = 'applicant' where id = $1`, [
    members.applicant.id,
  ]);
  world.loneRows.applicant = members.applicant.id;
  await world.query(`update organisation set visibility = 'public' where id = $1`, [
    members.elsewhere.id,
  ]);
  for (const [name, member] of Object.entries(members) as [keyof Members, TokenHolder][]) {
    await addPapers(world, name, member);
    await addColleagues(world, name);
  }
  await addPostings(world, members);
  await addCases(world, members);
  await addSecretariat(world);
  await addAskers(world);
  await server.network.stopWorkers();
  return world;
}

async function addPapers(
  world: MatrixWorld,
  name: OrganisationName,
  { id, actor }: Pick<TokenHolder, 'id' | 'actor'>,
): Promise<void> {
  const rows = world.rows[name];
  rows.organisation = id;
  rows.draft = (await world.get(CreatePosting).run(actor, needs)).id;
  const wishes = { name: 'spare', scopes, days: 30 };
  rows['api-key'] = (await world.get(ApiKeys).issue(operator, id, wishes)).key.id;
  const invitation = await world.inTransaction((tx) =>
    world.get(InvitePerson).run(tx, operator, world.invitationTo(name)),
  );
  rows.invitation = invitation.id;
  const reviewer: SecretariatActor = { kind: 'secretariat', personId: ABSENT, role: 'reviewer' };
  const flag = { colour: 'yellow', comment: 'The website is new.' } as const;
  rows.flag = (await world.get(RaiseFlag).run(reviewer, id, flag)).id;
}

/** Somebody to ask for, and another administrator, so that no asker is the last one. */
async function addColleagues(world: MatrixWorld, name: OrganisationName): Promise<void> {
  const rows = world.rows[name];
  const place = rows.organisation!;
  world.spare = await world.people.signedIn({ in: place, role: 'viewer' });
  rows.colleague = world.spare.id;
  const [session] = await world.query<{ id: string }>(
    'select id from session where person_id = $1',
    [world.spare.id],
  );
  rows.session = session!.id;
  await world.people.add({ in: place, role: 'administrator' });
}

/** `partner` offers what `here` and `elsewhere` need, and all of them are interested. */
async function addPostings(world: MatrixWorld, members: Members): Promise<void> {
  const { network } = world.server;
  for (const name of admitted) {
    const draft = name === 'partner' ? anOffer() : needs;
    world.rows[name].posting = (await network.post(members[name], draft)).id;
  }
  await network.drained();
  for (const name of ['here', 'elsewhere'] as const) {
    const [suggestion] = await world.query<{ id: string }>(
      'select id from suggestion where demand_id = $1',
      [world.rows[name].posting],
    );
    world.rows[name].suggestion = suggestion!.id;
    for (const member of [members[name], members.partner])
      await answerAs(network, member, suggestion!.id);
  }
  await network.drained();
  for (const name of ['here', 'elsewhere'] as const) {
    const [introduction] = await world.query<{ id: string }>(
      'select id from introduction where suggestion_id = $1',
      [world.rows[name].suggestion],
    );
    world.rows[name].introduction = introduction!.id;
  }
}

/** Postings that somebody has reported, so that they wait for an officer. */
async function addCases(world: MatrixWorld, members: Members): Promise<void> {
  for (const name of admitted) {
    const { id: postingId } = await world.server.network.post(members[name], music);
    world.rows[name].waiting = postingId;
    const reporter = name === 'here' ? members.partner : members.here;
    const report = { postingId, reason: 'other', words: 'Is this true?' } as const;
    await world.get(ReportPosting).run(reporter.actor, report);
  }
}

/** Those of the Secretariat who do not ask, and an organisation that they represent. */
async function addSecretariat(world: MatrixWorld): Promise<void> {
  await world.people.add({ in: 'secretariat', role: 'administrator' });
  const { id: personId } = await world.people.add({ in: 'secretariat', role: 'officer' });
  world.loneRows.staff = personId;
  const officer: SecretariatActor = { kind: 'secretariat', personId, role: 'officer' };
  const id = await world.get(RepresentOrganisation).run(officer, {
    profile: aProfile({ name: 'Herders of Naryn' }),
    consent: 'Letter of the chairwoman, 3 November 2026.',
  });
  world.loneRows.represented = id;
  await world.query(`update organisation set tier = 'trusted' where id = $1`, [id]);
  const actor = organisationActor(id);
  await addPapers(world, 'represented', { id, actor });
  const posting = await world.get(CreatePosting).run(actor, { ...music, to: '2027-06-30' });
  await world.get(SubmitPosting).run(actor, { postingId: posting.id });
  world.rows.represented.posting = posting.id;
}
