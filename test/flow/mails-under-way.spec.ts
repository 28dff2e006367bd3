import { EraseOrganisation, ErasePerson } from '#data-protection';
import { systemActor, Transactions } from '#database';
import { AccountNotices, BlockOrganisation, ChangeTier } from '#membership';
import { TransitionPosting } from '#posting';
import { Applicants, aReviewer } from '../support/applicants.js';
import { eventually } from '../support/eventually.js';
import { type HeldMails, holdMails } from '../support/hold-mails.js';
import { hasLockWaiter } from '../support/overlap.js';
import { answerAs, suggestPair } from '../support/suggested-pair.js';
import { seatPerson } from '../support/seat-person.js';
import { type Member, TestNetwork } from '../support/test-network.js';

const operator = systemActor('test');
const MINUTES = 60_000;

/** Something of which a mail speaks, and that ends while the mail is being sent. */
interface Scenario {
  /** Has the mail sent. */
  readonly begin: () => unknown;
  readonly end: () => Promise<unknown>;
  /** Stands in the mail. */
  readonly word: string;
}

describe('a mail that is being sent when what it speaks of ends', () => {
  let network: TestNetwork;
  let village: Member;
  let driller: Member;
  let mails: HeldMails | undefined;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
  }, 60_000);
  beforeEach(async () => {
    village = await network.admit({ name: 'Dry Villages' });
    driller = await network.admit({ name: 'Well Drillers', country: 'CN' });
  });
  afterEach(async () => {
    mails?.release();
    await network.reset();
  });
  afterAll(() => network.stop());

  const erase = (id: string) => network.get(EraseOrganisation).run(operator, id);
  const erasePerson = (id: string) => network.get(ErasePerson).run(operator, id);

  /** Both know of it in the portal, and only the mail to the village goes now; the postings are over by then. */
  const introduced = async () => {
    const { id, demandId, offerId } = await suggestPair(network, [village, driller]);
    for (const member of [village, driller]) await answerAs(network, member, id);
    await network.drained();
    for (const [{ actor }, postingId] of [
      [village, demandId],
      [driller, offerId],
    ] as const)
      await network.get(TransitionPosting).run(actor, { postingId, transition: 'fulfil' });
    await network.database.query(
      `update outbox set due_at = due_at + interval '1 day'
        where reference in (select id from mailing where organisation_id = $1)`,
      [driller.organisation.id],
    );
    return { begin: () => network.clock.advance(16 * MINUTES), word: driller.email };
  };

  const scenarios: Record<string, () => Promise<Scenario>> = {
    'the contact of one that blocks the other': async () => ({
      ...(await introduced()),
      end: () => network.get(BlockOrganisation).run(driller.actor, village.organisation.id),
    }),
    'the contact of one that blocks the other, the other way round': async () => ({
      ...(await introduced()),
      end: () => network.get(BlockOrganisation).run(village.actor, driller.organisation.id),
    }),
    'the contact of one that is a member no longer': async () => ({
      ...(await introduced()),
      end: () => network.get(ChangeTier).run(operator, driller.organisation.id, 'applicant'),
    }),
    'the contact of one that is erased': async () => ({
      ...(await introduced()),
      end: () => erase(driller.organisation.id),
    }),
    'the contact of a person who is erased': async () => {
      const { id } = await seatPerson(network, driller, driller.email, 'editor');
      return { ...(await introduced()), end: () => erasePerson(id) };
    },
    'the account of a person who is erased': async () => {
      const person = await seatPerson(network, driller, 'li.wei@example.org', 'editor');
      const tell = () =>
        network
          .get(Transactions)
          .run(operator, (tx) => network.get(AccountNotices).record(tx, person, 'new-device'));
      return { begin: tell, end: () => erasePerson(person.id), word: 'li.wei@example.org' };
    },
    'the vetting of one that is erased': async () => {
      const applicants = new Applicants(network);
      const id = await applicants.applied();
      const more = { decision: 'ask-for-more', tier: null, validUntil: null } as const;
      const review = () => applicants.review(id, aReviewer(), { ...more, words: 'Statutes?' });
      return { begin: review, end: () => erase(id), word: 'Statutes?' };
    },
  };

  it.each(Object.keys(scenarios))(
    '%s: the end waits, and nothing is sent after it',
    async (name) => {
      const { begin, end, word } = await scenarios[name]!();
      mails = holdMails(network);
      const { begun } = mails;
      const speaking = () => begun.filter((mail) => JSON.stringify(mail).includes(word));
      await begin();
      const sent = network.drained();
      await eventually(() => Promise.resolve(speaking().length > 0), {
        what: 'the mail to be sent',
      });
      let ended = false;
      const ending = end().finally(() => (ended = true));
      const waits = async () => ended || (await hasLockWaiter(network.database));
      await eventually(waits, { what: 'the end to wait or to come' });
      expect(ended).toBe(false);
      const before = speaking().length;
      mails.release();
      await Promise.all([ending, sent]);
      network.clock.advance(60 * MINUTES);
      await network.drained();
      expect(speaking()).toHaveLength(before);
      if (name.endsWith('erased')) {
        const kept = (await network.mails()).map((mail) => JSON.stringify(mail));
        expect(kept.filter((mail) => mail.includes(word))).toEqual([]);
      }
    },
  );
});
