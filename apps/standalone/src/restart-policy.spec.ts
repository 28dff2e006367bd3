import { RestartPolicy } from './restart-policy.js';

const limits = { quickDeaths: 5, quickMs: 1_000, firstDelayMs: 100 };

describe('RestartPolicy', () => {
  it('waits twice as long after each quick death and gives up at the fifth', () => {
    const policy = new RestartPolicy(limits);
    const answers = [1, 2, 3, 4, 5].map(() => policy.afterDeath(10));
    expect(answers).toEqual([100, 200, 400, 800, 'give up']);
  });

  it('forgives earlier deaths after a long life', () => {
    const policy = new RestartPolicy(limits);
    for (let death = 1; death <= 4; death++) policy.afterDeath(10);
    expect(policy.afterDeath(1_000)).toBe(100);
    expect(policy.afterDeath(10)).toBe(200);
  });
});
