import { periodOf, spanOf } from './period.js';

const today = '2026-11-22';

it('is the year until today when nothing is said', () => {
  expect(periodOf({}, today)).toEqual({ from: '2025-11-23', to: today });
});

it('is the year until the last day when only that is said', () => {
  expect(periodOf({ to: '2024-02-29' }, today)).toEqual({ from: '2023-03-02', to: '2024-02-29' });
});

it('has both days within', () => {
  expect(spanOf(periodOf({ from: today, to: today }, today))).toEqual({
    start: new Date('2026-11-22T00:00:00Z'),
    end: new Date('2026-11-23T00:00:00Z'),
  });
});

it('does not end before it begins', () => {
  expect(() => periodOf({ from: '2026-11-23' }, today)).toThrow(
    expect.objectContaining({ kind: 'invalid' }),
  );
});
