import { type Actor, type SecretariatActor, Transactions } from '#database';
import { loadLexicon } from '#language';
import {
  ClaimOrganisation,
  OfferClaim,
  parseEmailAddress,
  privacyNoticeVersion,
  RepresentedActor,
  RepresentOrganisation,
  ReviewOrganisation,
} from '#membership';
import { CreatePosting, SubmitPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { aProfile } from '../builders/a-profile.js';
import { aReview } from '../builders/a-review.js';
import { aReviewer } from '../support/applicants.js';
import { TestNetwork } from '../support/test-network.js';

const officer: SecretariatActor = {
  kind: 'secretariat',
  personId: crypto.randomUUID(),
  role: 'officer',
};

describe('organisations that the Secretariat represents', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    // On a busy machine the dictionaries take longer than a test may.
    loadLexicon();
  }, 60_000);
  afterAll(() => network.stop());

  const tokensSent = async () => {
    await network.drained();
    return (await network.mails()).map(({ to, text }) => ({
      to: to?.[0]?.address,
      token: /claim\?token=([\w-]{43})/.exec(text ?? '')?.[1] ?? '',
    }));
  };
  const claim = (token: string, name = 'Chan Thea') =>
    network
      .get(ClaimOrganisation)
      .run({ token, name, language: 'en', privacyVersion: privacyNoticeVersion });

  const consent = 'Letter of the chairwoman, 3 November 2026.';
  const represent = (name: string) =>
    network.get(RepresentOrganisation).run(officer, { profile: aProfile({ name }), consent });
  const actFor = (id: string, by: Actor = officer) =>
    network.get(Transactions).run(by, (tx) => network.get(RepresentedActor).find(tx, by, id));
  const offer = (organisationId: string, address: string) =>
    network.get(Transactions).run(officer, (tx) =>
      network.get(OfferClaim).run(tx, officer, {
        organisationId,
        name: 'Chan Thea',
        email: parseEmailAddress(address)!,
        language: 'es',
      }),
    );

  it('are vetted like others, and posted for by an officer whom the audit names', async () => {
    const id = await represent('Herders of Naryn');
    await network.get(ReviewOrganisation).run(aReviewer(), id, aReview());
    const actor = (await actFor(id))!;
    const { id: postingId } = await network.get(CreatePosting).run(actor, aDemand());
    await network.get(SubmitPosting).run(actor, { postingId });
    const entries = await network.database.query(
      `select actor_id as "actorId", agent_id as "agentId" from audit_entry
        where subject_id = $1 and action = 'posting.created'`,
      [postingId],
    );
    expect(entries).toEqual([{ actorId: id, agentId: officer.personId }]);
  });

  it('must have agreed: nothing is taken up without saying how', async () => {
    const run = network
      .get(RepresentOrganisation)
      .run(officer, { profile: aProfile({ name: 'Weavers of Osh' }), consent: ' ' });
    await expect(run).rejects.toMatchObject({
      kind: 'invalid',
      faults: [{ pointer: '/consent' }],
    });
  });

  it('are acted for no more once they have claimed themselves, and never by others', async () => {
    const id = await represent('Fishers of Balkhash');
    const member = await network.admit();
    expect(await actFor(id)).not.toBeNull();
    expect(await actFor(id, member.actor)).toBeNull();
    expect(await actFor(member.organisation.id)).toBeNull();
    await offer(id, 'balkhash@example.org');
    const sent = (await tokensSent()).find(({ to }) => to === 'balkhash@example.org');
    expect(await claim(sent?.token ?? '')).toEqual({
      organisationId: id,
      name: 'Fishers of Balkhash',
    });
    expect(await actFor(id)).toBeNull();
  });

  it('are claimed by one person: the link works once, an older one not at all', async () => {
    const id = await represent('Orchards of Fergana');
    await offer(id, 'old@example.org');
    await offer(id, 'new@example.org');
    const sent = await tokensSent();
    const tokenTo = (address: string) => sent.find(({ to }) => to === address)?.token ?? '';
    await expect(claim(tokenTo('old@example.org'))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(claim(tokenTo('new@example.org'), ' ')).rejects.toMatchObject({
      kind: 'invalid',
    });
    const both = await Promise.allSettled([1, 2].map(() => claim(tokenTo('new@example.org'))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const people = await network.database.query(
      `select p.name, p.email, a.role, c.email as told from affiliation a
         join person p on p.id = a.person_id
         join organisation_contact c on c.organisation_id = a.organisation_id
        where a.organisation_id = $1`,
      [id],
    );
    expect(people).toEqual([
      {
        name: 'Chan Thea',
        email: 'new@example.org',
        role: 'administrator',
        told: 'new@example.org',
      },
    ]);
    await expect(offer(id, 'late@example.org')).rejects.toMatchObject({ code: 'claimed' });
  });
});
