import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock } from '#clock';
import { parseSecretKey } from '#keyring';
import { CreatePosting, type PostingDraft, SubmitPosting } from '#posting';
import { DemoModule } from '../../apps/demo/src/demo-module.js';
import { GivePast } from '../../apps/demo/src/history/give-past.js';
import { demoId } from '../../apps/demo/src/demo-ids.js';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { TestNetwork } from '../support/test-network.js';
import { TEST_SECRET_KEY } from '../support/test-secret-key.js';

/** By fixed ids: the same past in every run. */
const pairs = Array.from({ length: 8 }, (_, i) => i);

describe('the past of the demonstration network', () => {
  let network: TestNetwork;
  let demo: INestApplicationContext;

  beforeAll(async () => {
    network = await TestNetwork.start({ name: 'postgres', redisUrl: undefined });
    const environment = {
      databaseUrl: network.database.url,
      secretKey: parseSecretKey(TEST_SECRET_KEY)!,
      publicUrl: 'http://localhost:3000',
      keysFile: '',
      corpusDirectory: '',
    };
    demo = await Test.createTestingModule({ imports: [DemoModule.forEnvironment(environment)] })
      .overrideProvider(Clock)
      .useValue(network.clock)
      .compile();
    for (const i of pairs) {
      await post(`village ${i}`, aDemand());
      await post(`drillers ${i}`, anOffer({ countries: ['KH'] }));
    }
    await network.drained();
    await demo.get(GivePast).run(network.database.url, new Set());
  }, 120_000);
  afterAll(async () => {
    await demo?.close();
    await network?.stop();
  });

  const post = async (name: string, draft: PostingDraft) => {
    const member = await network.admit({ id: demoId(name), name, email: null });
    const postingId = demoId(`posting of ${name}`);
    await network.get(CreatePosting).run(member.actor, draft, postingId);
    await network.get(SubmitPosting).run(member.actor, { postingId });
  };
  const count = async (from: string) => {
    const [row] = await network.database.query<{ rows: number }>(
      `select count(*)::int as rows from ${from}`,
    );
    return row!.rows;
  };

  it('has looked, answered and met', async () => {
    expect(await count('suggestion where demand_opened_at is not null')).toBeGreaterThan(0);
    expect(await count('suggestion_answer')).toBeGreaterThan(0);
    expect(await count('introduction')).toBeGreaterThan(0);
  });

  it('has happened in order, and none of it is still to come', async () => {
    const wrong = await count(`suggestion s
        join posting d on d.id = s.demand_id join posting o on o.id = s.offer_id
        left join suggestion_answer a on a.suggestion_id = s.id
        left join introduction i on i.suggestion_id = s.id
      where s.matched_at < greatest(d.first_published_at, o.first_published_at) or s.told_at < s.matched_at
         or least(s.demand_opened_at, s.offer_opened_at) < s.told_at
         or a.answered_at < least(s.demand_opened_at, s.offer_opened_at) or i.opened_at < a.answered_at
         or greatest(s.told_at, a.answered_at, i.opened_at) > '${network.clock.now().toISOString()}'`);
    expect(wrong).toBe(0);
  });

  it('is not lived twice when a load goes on', async () => {
    const before = await count('suggestion_answer');
    await demo.get(GivePast).run(network.database.url, new Set());
    expect(await count('suggestion_answer')).toBe(before);
  });
});
