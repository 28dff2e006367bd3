import { EraseOrganisation, ErasePerson } from '#data-protection';
import { systemActor, Transactions } from '#database';
import {
  BlockOrganisation,
  ChangeTier,
  ClaimOrganisation,
  ClearFlag,
  GiveContact,
  lockOrganisationToEnd,
  OfferClaim,
  OneTimeLinks,
  parseEmailAddress,
  privacyNoticeVersion,
  RaiseFlag,
  RepresentOrganisation,
} from '#membership';
import { DeliverMailing } from '#notification';
import { aProfile } from '../builders/a-profile.js';
import { Applicants, aReviewer } from '../support/applicants.js';
import { overlap } from '../support/overlap.js';
import { seatPerson } from '../support/seat-person.js';
import { suggestPair } from '../support/suggested-pair.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
const officer = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' } as const;

/** Somebody who takes the lock of an organisation. */
interface Taker {
  readonly organisationId: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Who waits for that lock with a row in hand is waited for by an erasure, which has the lock and wants the row. A
 * transaction gets an id of its own with the first row that it writes or locks: whoever waits must have none.
 */
describe('whoever waits for the lock of an organisation has no row yet', () => {
  let network: TestNetwork;
  let applicants: Applicants;
  let village: Member;
  let driller: Member;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    applicants = new Applicants(network);
    village = await network.admit({ name: 'Dry Villages' });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN' });
  }, 60_000);
  afterAll(() => network.stop());

  const villageId = () => village.organisation.id;
  const decline = { decision: 'decline', tier: null, validUntil: null, words: 'No.' } as const;

  const claim = async (): Promise<Taker> => {
    const profile = aProfile({ name: applicants.uniqueName() });
    const represented = { profile, consent: 'Letter of the chairwoman.' };
    const organisationId = await network.get(RepresentOrganisation).run(officer, represented);
    const email = parseEmailAddress('chan.thea@example.org')!;
    const offered = { organisationId, name: 'Chan Thea', email, language: 'en' };
    await network
      .get(Transactions)
      .run(officer, (tx) => network.get(OfferClaim).run(tx, officer, offered));
    const [link] = await network.database.query<{ id: string }>(
      `select id from one_time_link where purpose = 'claim'`,
    );
    const token = network.get(OneTimeLinks).tokenOf(link!.id);
    const details = { token, name: 'Chan Thea', language: 'en' };
    const privacyVersion = privacyNoticeVersion;
    return {
      organisationId,
      run: () => network.get(ClaimOrganisation).run({ ...details, privacyVersion }),
    };
  };

  const takers: Record<string, () => Promise<Taker>> = {
    'a block': () =>
      Promise.resolve({
        organisationId: villageId(),
        run: () => network.get(BlockOrganisation).run(village.actor, driller.organisation.id),
      }),
    'an expulsion': async () => {
      const { organisation } = await network.admit();
      return {
        organisationId: organisation.id,
        run: () => network.get(ChangeTier).run(operator, organisation.id, 'applicant'),
      };
    },
    'a review': async () => {
      const organisationId = await applicants.applied();
      return { organisationId, run: () => applicants.review(organisationId, aReviewer(), decline) };
    },
    'the clearing of a flag': async () => {
      const organisationId = await applicants.applied();
      const { id: flagId } = await network
        .get(RaiseFlag)
        .run(aReviewer(), organisationId, { colour: 'yellow', comment: 'Seen elsewhere.' });
      const cleared = { organisationId, flagId, clearance: 'Another one.' };
      return { organisationId, run: () => network.get(ClearFlag).run(aReviewer(), cleared) };
    },
    'a contact that is given': () =>
      Promise.resolve({
        organisationId: villageId(),
        run: () => network.get(GiveContact).run(operator, villageId(), { email: 'a@example.org' }),
      }),
    'a claim': claim,
    'the erasure of a person': async () => {
      const { id } = await seatPerson(network, village, 'li.wei@example.org', 'editor');
      return { organisationId: villageId(), run: () => network.get(ErasePerson).run(operator, id) };
    },
    'the erasure of an organisation': async () => {
      const { organisation } = await network.admit();
      return {
        organisationId: organisation.id,
        run: () => network.get(EraseOrganisation).run(operator, organisation.id),
      };
    },
    'a mail': async () => {
      const [demander, offerer] = [await network.admit(), await network.admit({ country: 'CN' })];
      await suggestPair(network, [demander, offerer]);
      const { id: organisationId } = demander.organisation;
      const [mailing] = await network.database.query<{ id: string }>(
        'select id from mailing where organisation_id = $1',
        [organisationId],
      );
      const deliver = network.fromWorker(DeliverMailing);
      return { organisationId, run: () => deliver.run({ mailingId: mailing!.id }) };
    },
  };

  it.each(Object.keys(takers))('%s', async (name) => {
    const { organisationId, run } = await takers[name]!();
    await network.drained();
    let waiting: { holdsRows: boolean }[] = [];
    const [, taken] = await overlap(
      network.database,
      (hold) =>
        network.get(Transactions).run(operator, async (tx) => {
          await lockOrganisationToEnd(tx, organisationId);
          await hold();
          waiting = await network.database.query(
            `select backend_xid is not null as "holdsRows" from pg_stat_activity
              where datname = current_database() and wait_event = 'advisory'`,
          );
        }),
      run,
    );
    expect(waiting).toEqual([{ holdsRows: false }]);
    expect(taken).toMatchObject({ status: 'fulfilled' });
  });
});
