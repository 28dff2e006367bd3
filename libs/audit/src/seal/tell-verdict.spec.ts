import type { AuditVerdict } from './audit-verdict.js';
import { tellVerdict } from './tell-verdict.js';

const now = new Date('2026-11-22T08:00:00Z');
const whole: AuditVerdict = {
  faults: [],
  head: { number: 2, hash: 'ab12' },
  sealed: 37,
  waiting: 0,
  waitingSince: null,
};

describe('what is told of the audit', () => {
  it('is that it is whole, and the hash to keep', () => {
    expect(tellVerdict(whole, now)).toBe(
      'The audit is whole: 37 entries under 2 seals, the last with the hash ab12. Every entry is sealed.',
    );
    expect(tellVerdict({ ...whole, head: null, sealed: 0 }, now)).toBe(
      'The audit is whole: no entry has been sealed yet. Every entry is sealed.',
    );
  });

  it('is how much waits, and what to do when it waits for too long', () => {
    const waiting = { ...whole, waiting: 1, waitingSince: new Date('2026-11-22T07:59:48Z') };
    expect(tellVerdict(waiting, now)).toMatch(
      /ab12\. Not sealed yet: 1 entry, the oldest for 12 s\.$/,
    );
    const longer = { ...waiting, waiting: 3, waitingSince: new Date('2026-11-22T07:00:00Z') };
    expect(tellVerdict(longer, now)).toMatch(
      /3 entries, the oldest for 3600 s\. Start a worker: it seals them\.$/,
    );
  });

  it.each([
    [{ kind: 'seal-missing', seal: 3 }, 'seal 3 is missing'],
    [{ kind: 'seal-changed', seal: 3 }, 'seal 3 was changed'],
    [{ kind: 'seal-replaced', seal: 3 }, 'seal 3 does not follow'],
    [{ kind: 'entry-changed', seal: 3, entry: 'e1' }, 'entry e1 under seal 3 was changed'],
    [{ kind: 'entry-removed', seal: 3, entry: 'e1' }, 'entry e1 under seal 3 was removed'],
    [{ kind: 'entry-inserted', seal: 3, entry: 'e1' }, 'entry e1 under seal 3 says'],
    [{ kind: 'unsealed-entry-inserted', entry: 'e1' }, 'entry e1, which is not sealed'],
    [{ kind: 'unsealed-entry-removed', entry: 'e1' }, 'entry e1 was removed before'],
    [{ kind: 'head-missing', hash: 'cd34' }, 'no seal has the hash cd34'],
  ] as const)('is what is broken and where: %p', (fault, words) => {
    const told = tellVerdict({ ...whole, faults: [fault, fault, fault] }, now);
    expect(told).toContain(`The audit is broken: ${words}`);
    expect(told).toContain('(and 2 more faults). ');
  });
});
