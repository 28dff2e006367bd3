import { deviceName } from './device-name.js';
import { factorDueAt, sessionLimits } from './session-limits.js';

const since = new Date('2026-11-01T00:00:00Z');
const nobody = { secretariat: null, affiliation: null };

describe('factorDueAt', () => {
  it.each([
    ['nobody', nobody, null],
    ['a viewer', { ...nobody, affiliation: { role: 'viewer', since } }, null],
    ['an editor', { ...nobody, affiliation: { role: 'editor', since } }, null],
    [
      'an administrator',
      { ...nobody, affiliation: { role: 'administrator', since } },
      '2026-11-15',
    ],
    ['an officer', { ...nobody, secretariat: { role: 'officer', since } }, '2026-11-15'],
    [
      'the steering committee',
      { ...nobody, secretariat: { role: 'steering-committee', since } },
      '2026-11-15',
    ],
  ] as const)('%s: %j', (_who, standing, day) => {
    expect(factorDueAt(standing)?.toISOString().slice(0, 10) ?? null).toBe(day);
  });
});

it('half a session ends after ten minutes, and the Secretariat’s before a member’s', () => {
  const secretariat = { role: 'officer', since } as const;
  expect(sessionLimits({ secretariat }, true).absolute).toBe(600_000);
  expect(sessionLimits({ secretariat }, false).absolute).toBeLessThan(
    sessionLimits(nobody, false).absolute,
  );
});

it.each([
  ['Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0', 'Firefox · Android'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Edge · Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    'Safari · iOS',
  ],
  ['curl/8.5.0', ''],
  [undefined, ''],
])('deviceName(%j) is %j', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
