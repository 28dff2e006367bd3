import { systemActor, Transactions } from '#database';
import { MailChannel } from '#notification';
import { OutboxResults } from '#outbox';
import { EditPosting, TransitionPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { queueBackends } from '../support/queue-backends.js';
import { answerAs } from '../support/suggested-pair.js';
import { TestNetwork } from '../support/test-network.js';

interface SuggestionRow {
  id: string;
  demand_id: string;
  offer_id: string;
  listed: boolean;
  score: number;
}

const minutes = 60_000;

describe.each(queueBackends())('from a posting to a mailbox, queue on $name', (backend) => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await TestNetwork.start(backend);
  });
  afterEach(() => network.reset());
  afterAll(() => network.stop());

  it('suggests an offer that fits to both sides, in the inbox and by mail', async () => {
    const village = await network.admit({ name: 'Dry Villages', languages: ['en'] });
    const driller = await network.admit({
      name: 'Well Drillers',
      country: 'CN',
      languages: ['zh', 'en'],
    });
    const offer = await network.post(driller, anOffer());
    const demand = await network.post(village, aDemand());
    await network.drained();

    const suggestions = await network.database.query<SuggestionRow>('select * from suggestion');
    expect(suggestions).toMatchObject([{ demand_id: demand.id, offer_id: offer.id, listed: true }]);

    const told = await network.database.query(
      `select organisation_id, channel, kind from notification order by organisation_id, channel`,
    );
    const expected = [village, driller].flatMap(({ organisation }) =>
      ['email', 'in-app'].map((channel) => ({
        organisation_id: organisation.id,
        channel,
        kind: 'suggestion',
      })),
    );
    expect(told).toHaveLength(4);
    expect(told).toEqual(expect.arrayContaining(expected));

    const mails = await network.mails();
    const toVillage = mails.find((mail) => mail.to?.[0]?.address === village.email);
    expect(toVillage?.subject).toContain('Deep wells for three dry villages');
    expect(toVillage?.text).toContain('Boreholes for villages without water');
    expect(toVillage?.text).toContain(
      `https://caravanserai.example.org/suggestions/${suggestions[0]?.id}`,
    );
    const toDriller = mails.find((mail) => mail.to?.[0]?.address === driller.email);
    expect(toDriller?.subject).toContain('可能的合作伙伴');
    expect(mails).toHaveLength(2);
  });

  it('sends the first mail at once and what follows within a quarter of an hour in one', async () => {
    const driller = await network.admit();
    const villages = [await network.admit(), await network.admit(), await network.admit()];
    await network.post(driller, anOffer());
    for (const [i, village] of villages.entries()) {
      await network.post(village, aDemand({ title: `Wells for village ${i + 1}` }));
      await network.drained();
      network.clock.advance(1 * minutes);
    }
    const sentToDriller = async () =>
      (await network.mails()).filter((mail) => mail.to?.[0]?.address === driller.email);
    expect(await sentToDriller()).toHaveLength(1);

    network.clock.advance(15 * minutes);
    await network.drained();
    const mails = await sentToDriller();
    expect(mails).toHaveLength(2);
    const texts = mails.map((mail) => mail.text ?? '').sort((a, b) => a.length - b.length);
    expect(texts[0]).toContain('Wells for village 1');
    expect(texts[1]).toContain('Wells for village 2');
    expect(texts[1]).toContain('Wells for village 3');
  });

  it('keeps an answer with the score as it was shown, and tells the other side of an interest', async () => {
    const village = await network.admit();
    const driller = await network.admit();
    await network.post(driller, anOffer());
    await network.post(village, aDemand());
    await network.drained();
    const [suggestion] = await network.database.query<SuggestionRow>('select * from suggestion');

    const kept = await answerAs(network, driller, suggestion?.id ?? '');
    await network.drained();

    expect(kept.parts.reduce((sum, part) => sum + part.points, 0)).toBe(suggestion?.score);
    const inbox = await network.database.query(
      `select kind, organisation_id from notification where channel = 'in-app' and kind = 'interest'`,
    );
    expect(inbox).toEqual([{ kind: 'interest', organisation_id: village.organisation.id }]);
  });

  it('does not suggest what does not fit', async () => {
    const village = await network.admit();
    const others = await network.admit();
    await network.post(village, aDemand());
    await network.post(others, anOffer({ countries: ['PE'] }));
    await network.post(village, anOffer({ title: 'Our own rig' }));
    await network.drained();
    expect(await network.database.query('select * from suggestion')).toEqual([]);
  });

  it('tells nobody of a posting that was withdrawn before the mail was due', async () => {
    const driller = await network.admit();
    const [first, second] = [await network.admit(), await network.admit()];
    await network.post(driller, anOffer());
    await network.post(first, aDemand({ title: 'Wells for the first' }));
    await network.drained();
    const withdrawn = await network.post(second, aDemand({ title: 'Wells for the second' }));
    await network.drained();
    await network.get(TransitionPosting).run(second.actor, {
      postingId: withdrawn.id,
      transition: 'withdraw',
    });
    network.clock.advance(16 * minutes);
    await network.drained();
    const subjects = (await network.mails()).map((mail) => `${mail.to?.[0]?.address} ${mail.text}`);
    expect(subjects.filter((s) => s.includes(driller.email) && s.includes('the second'))).toEqual(
      [],
    );
    const [mailing] = await network.database.query(
      `select state from mailing where state = 'cancelled'`,
    );
    expect(mailing).toEqual({ state: 'cancelled' });
  });

  it('writes of a posting as it is when the mail goes out', async () => {
    const driller = await network.admit();
    const [first, second] = [await network.admit(), await network.admit()];
    await network.post(driller, anOffer());
    await network.post(first, aDemand({ title: 'Wells for the first' }));
    await network.drained();
    const edited = await network.post(second, aDemand({ title: 'Wells, as first written' }));
    await network.drained();
    await network.stopWorkers();
    await network.get(EditPosting).run(second.actor, {
      postingId: edited.id,
      expectedVersion: edited.version,
      draft: aDemand({ title: 'Wells, as corrected' }),
    });
    network.clock.advance(15 * minutes);
    await network.startWorker();
    await network.drained();
    network.clock.advance(1 * minutes);
    await network.drained();
    const [, digest] = (await network.mails()).filter(
      (mail) => mail.to?.[0]?.address === driller.email,
    );
    expect(digest?.text).toContain('Wells, as corrected');
    expect(digest?.text).not.toContain('as first written');
  });

  it('opens a new mail when the last one could not be delivered', async () => {
    const driller = await network.admit();
    await network.post(driller, anOffer());
    await network.post(await network.admit(), aDemand({ title: 'Wells for the first' }));
    await network.drained();
    await network.post(await network.admit(), aDemand({ title: 'Wells for the second' }));
    await network.drained();
    await network.database.query(
      `update outbox set state = 'dead' where job = 'deliver-mailing' and state = 'pending'`,
    );
    network.clock.advance(60 * minutes);
    await network.post(await network.admit(), aDemand({ title: 'Wells for the third' }));
    await network.drained();
    const texts = (await network.mails())
      .filter((mail) => mail.to?.[0]?.address === driller.email)
      .map((mail) => mail.text ?? '');
    expect(texts.some((text) => text.includes('Wells for the third'))).toBe(true);
  });

  it('tries a mail again that the server had refused, when it is replayed', async () => {
    const driller = await network.admit();
    await network.post(driller, anOffer());
    const channel = network.fromWorker(MailChannel);
    Object.assign(channel, { send: async () => ({ refused: true, response: '550 no mailbox' }) });
    await network.post(await network.admit({ email: null }), aDemand());
    await network.drained();
    const dead = await network.database.query<{ id: string }>(
      `select id from outbox where state = 'dead'`,
    );
    expect(dead).toHaveLength(1);

    Reflect.deleteProperty(channel, 'send');
    network.clock.advance(1_000);
    await network
      .fromWorker(Transactions)
      .run(systemActor('test'), (tx) =>
        network.fromWorker(OutboxResults).replay(tx, dead[0]?.id ?? ''),
      );
    await network.drained();
    network.clock.advance(1_000);
    await network.drained();
    const mails = await network.mails();
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual([driller.email]);
    const states = await network.database.query('select state, response from mailing');
    expect(states).toEqual([{ state: 'sent', response: 'kept in the local mailbox' }]);
  });

  it('mails later what was paused when its mail was due', async () => {
    const driller = await network.admit();
    await network.post(driller, anOffer());
    await network.post(await network.admit(), aDemand({ title: 'Wells for the first' }));
    await network.drained();
    const second = await network.admit();
    const { id: postingId } = await network.post(
      second,
      aDemand({ title: 'Wells for the second' }),
    );
    await network.drained();
    const take = (transition: 'pause' | 'resume') =>
      network.get(TransitionPosting).run(second.actor, { postingId, transition });
    await take('pause');
    network.clock.advance(15 * minutes);
    await network.drained();
    await take('resume');
    await network.drained();
    network.clock.advance(15 * minutes);
    await network.drained();
    const told = (await network.mails()).filter(
      (mail) => mail.to?.[0]?.address === driller.email && mail.text?.includes('the second'),
    );
    expect(told).toHaveLength(1);
  });
});
