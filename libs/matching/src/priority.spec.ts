import { priorityOf, type PriorityInput } from './priority.js';

const plain: PriorityInput = {
  urgency: 'normal',
  voicedBy: 'local-ngo',
  evidence: null,
  waitingDays: 0,
  newcomer: false,
};
const points = (changes: Partial<PriorityInput>) => priorityOf({ ...plain, ...changes }).points;

describe('priorityOf', () => {
  it('puts first what is urgent, voiced by the people, shown with evidence, and of newcomers', () => {
    expect(points({ urgency: 'critical' })).toBeGreaterThan(points({ urgency: 'high' }));
    expect(points({ voicedBy: 'community' })).toBeGreaterThan(points({ voicedBy: 'authority' }));
    expect(points({ evidence: 'village meeting' })).toBeGreaterThan(points({}));
    expect(points({ evidence: '  ' })).toBe(points({}));
    expect(points({ newcomer: true })).toBeGreaterThan(points({}));
  });

  it('lets waiting count, but only so far', () => {
    expect(points({ waitingDays: 45 })).toBeGreaterThan(points({}));
    expect(points({ waitingDays: 400 })).toBe(points({ waitingDays: 90 }));
    expect(points({ waitingDays: -3 })).toBe(points({}));
  });

  it('adds up to 100 at most, and its parts to its points', () => {
    const most = priorityOf({
      urgency: 'critical',
      voicedBy: 'community',
      evidence: 'door to door',
      waitingDays: 90,
      newcomer: true,
    });
    expect(most.points).toBe(100);
    expect(most.parts.reduce((sum, part) => sum + part.points, 0)).toBe(most.points);
  });

  it('names what its points come from, in the same order for every need', () => {
    const factors = ['urgency', 'voice', 'evidence', 'waiting', 'newcomer'];
    expect(priorityOf(plain).parts.map(({ factor }) => factor)).toEqual(factors);
  });

  it('serves a need sooner the nearer its voice is to the people, and the more urgent it is', () => {
    const voices = ['community', 'cbo', 'local-ngo', 'ingo', 'authority'] as const;
    const byVoice = voices.map((voicedBy) => points({ voicedBy }));
    expect(byVoice).toEqual([...byVoice].sort((a, b) => b - a));
    const urgencies = ['critical', 'high', 'normal', 'low'] as const;
    const byUrgency = urgencies.map((urgency) => points({ urgency }));
    expect(byUrgency).toEqual([...byUrgency].sort((a, b) => b - a));
    expect(new Set([...byVoice]).size + new Set(byUrgency).size).toBe(9);
  });

  it('halves the points of waiting for half of the longest wait', () => {
    const waited = (waitingDays: number) => points({ waitingDays }) - points({});
    expect(Math.abs(waited(90) - 2 * waited(45))).toBeLessThanOrEqual(1);
  });
});
