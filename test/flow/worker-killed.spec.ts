import { type Corpus, readCorpus } from '#corpus';
import type { OutboxState } from '#outbox';
import { eventually } from '../support/eventually.js';
import { listedByBruteForce, listedInStore } from '../support/listed-by-brute-force.js';
import { type NodeProgram, startNodeProgram } from '../support/node-program.js';
import { queueBackends } from '../support/queue-backends.js';
import { TestNetwork } from '../support/test-network.js';

const workerProgram = new URL('../../apps/worker/src/main.ts', import.meta.url);

/** Any number: the lock that holds matching up. */
const HOLD = 715_284;

/** How many postings are matched before the worker is held up and killed. */
const MATCHED_BEFORE = 40;

/** Three of five postings: enough to be killed amid, and matched in a third of the time. */
function partOfTheCorpus(): Corpus {
  const corpus = readCorpus('test/evaluation/dev');
  const some = <Row>(rows: readonly Row[]) => rows.filter((_row, index) => index % 5 < 3);
  return { ...corpus, offers: some(corpus.offers), demands: some(corpus.demands) };
}

/**
 * Lets so many matchings come to their end, and none after them while this session has the lock: their
 * transactions stand still at the very last statement. So the kill falls into the middle, however fast or
 * slow the machine is.
 */
async function holdMatchingUp(network: TestNetwork): Promise<void> {
  await network.database.query(`select pg_advisory_lock(${HOLD})`);
  await network.database.query(`
    create sequence matched;
    create function hold_up() returns trigger language plpgsql security definer as $$
    begin
      if nextval('public.matched') > ${MATCHED_BEFORE} then
        perform pg_advisory_xact_lock_shared(${HOLD});
      end if;
      return new;
    end $$;
    create trigger hold_up before update on outbox for each row
      when (new.state = 'done' and new.job = 'match-posting') execute function hold_up();
  `);
}

async function letMatchingGo(network: TestNetwork): Promise<void> {
  await network.database.query(`select pg_advisory_unlock(${HOLD})`);
  // Waits for what was held up: it finds its worker gone, and is rolled back.
  await network.database.query('drop trigger hold_up on outbox');
}

async function heldUp(network: TestNetwork): Promise<number> {
  const waiting = await network.database.query(
    `select 1 from pg_locks where locktype = 'advisory' and objid = ${HOLD} and not granted
        and database = (select oid from pg_database where datname = current_database())`,
  );
  return waiting.length;
}

async function matchings(network: TestNetwork, ...states: OutboxState[]): Promise<number> {
  const rows = await network.database.query(
    `select 1 from outbox where job = 'match-posting' and state = any($1)`,
    [states],
  );
  return rows.length;
}

describe.each(queueBackends())(
  'a worker killed in the middle of matching, queue on $name',
  (backend) => {
    let network: TestNetwork;
    let worker: NodeProgram | undefined;

    const startWorker = () =>
      startNodeProgram(workerProgram, {
        environment: { ...network.workerEnvironment, LOG_LEVEL: 'warn' },
      });

    beforeEach(async () => {
      network = await TestNetwork.start(backend, { startsAt: new Date(), worker: false });
      await network.loadCorpus(partOfTheCorpus());
    }, 120_000);
    afterEach(async () => {
      worker?.signal('SIGKILL');
      await worker?.ended;
      await network.stop();
    });

    it('leaves the same suggestions as one that was not', async () => {
      await holdMatchingUp(network);
      worker = startWorker();
      await eventually(async () => (await heldUp(network)) > 0, {
        what: 'the worker to be held up in the middle',
        withinMs: 120_000,
      });
      worker.signal('SIGKILL');
      await worker.ended;
      await letMatchingGo(network);
      expect(await matchings(network, 'done')).toBe(MATCHED_BEFORE);

      worker = startWorker();
      await eventually(async () => (await matchings(network, 'pending', 'leased')) === 0, {
        what: 'everything to be matched',
        withinMs: 180_000,
      });
      network.clock.advance(Date.now() - network.clock.now().getTime());
      await network.drained(60_000);
      const expected = await listedByBruteForce(network);
      expect(await listedInStore(network)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(50);
      const dead = await network.database.query(`select 1 from outbox where state = 'dead'`);
      expect(dead).toEqual([]);
    }, 400_000);
  },
);
