import { EraseOrganisation, ErasePerson } from '#data-protection';
import { organisationActor, systemActor, Transactions } from '#database';
import {
  BlockOrganisation,
  ChangeContact,
  ChangeTier,
  ClaimOrganisation,
  ClearFlag,
  ConfirmContact,
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
import { done } from '#pipeline';
import { aProfile } from '../builders/a-profile.js';
import { Applicants, aReviewer } from '../support/applicants.js';
import { eventually } from '../support/eventually.js';
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

  /** A member that has had a mail, and has another to come: what comes up at once after the first waits. */
  const toldTwice = async () => {
    const told = await network.admit();
    for (const country of ['KH', 'LA']) {
      const other = await network.admit({ country: 'CN' });
      await suggestPair(network, [told, other], country);
    }
    return told;
  };
  const mailingOf = async (organisationId: string) => {
    const mailings = await network.database.query<{ id: string }>(
      `select id from mailing where organisation_id = $1 and state = 'scheduled'`,
      [organisationId],
    );
    expect(mailings).toHaveLength(1);
    return mailings[0]!.id;
  };

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
    'a contact that is changed': () =>
      Promise.resolve({
        organisationId: villageId(),
        run: () =>
          network
            .get(ChangeContact)
            .run(organisationActor(villageId()), { email: 'b@example.org' }),
      }),
    'an address that is confirmed': async () => {
      const { organisation } = await network.admit();
      const actor = organisationActor(organisation.id);
      await network.get(ChangeContact).run(actor, { email: 'c@example.org' });
      const [link] = await network.database.query<{ id: string }>(
        `select id from one_time_link where email = 'c@example.org'`,
      );
      const token = network.get(OneTimeLinks).tokenOf(link!.id);
      return {
        organisationId: organisation.id,
        run: () => network.get(ConfirmContact).run(token),
      };
    },
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
      const { organisation } = await toldTwice();
      const mailingId = await mailingOf(organisation.id);
      const deliver = network.fromWorker(DeliverMailing);
      return { organisationId: organisation.id, run: () => deliver.run({ mailingId }) };
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

  it('a mail, of what was added to it meanwhile too', async () => {
    const { organisation } = await toldTwice();
    const mailingId = await mailingOf(organisation.id);
    const query = (sql: string, parameters: unknown[]) =>
      network.database.query<{ posting: string }>(sql, parameters);
    const [{ posting } = { posting: '' }] = await query(
      `update notification n set mailing_id = null from suggestion s
        where s.id = n.suggestion_id and n.mailing_id = $1 returning s.offer_id as posting`,
      [mailingId],
    );
    const isAwaited = (key: string, kind: number) =>
      query(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
            and (classid::bigint << 32 | objid::bigint) = hashtextextended($1, $2)`,
        [key, kind],
      ).then((waiting) => waiting.length > 0);
    await query('select pg_advisory_lock(hashtextextended($1, 1))', [organisation.id]);
    let ended = false;
    const delivering = network
      .fromWorker(DeliverMailing)
      .run({ mailingId })
      .finally(() => (ended = true));
    await eventually(() => isAwaited(organisation.id, 1), { what: 'the mail to wait' });
    await query('select pg_advisory_lock(hashtextextended($1, 0))', [posting]);
    await query(
      `update notification set mailing_id = $1
        where mailing_id is null and channel = 'email' and organisation_id = $2`,
      [mailingId, organisation.id],
    );
    await query('select pg_advisory_unlock(hashtextextended($1, 1))', [organisation.id]);
    await eventually(async () => ended || (await isAwaited(posting, 0)), {
      what: 'the mail to wait for the other posting',
    });
    expect(ended).toBe(false);
    await query('select pg_advisory_unlock(hashtextextended($1, 0))', [posting]);
    expect(await delivering).toEqual(done);
  });
});
