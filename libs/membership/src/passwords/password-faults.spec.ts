import { isCommonPassword } from './common-passwords.js';
import { passwordFaults, passwordLength } from './password-faults.js';

const alone = { hasSecondFactor: false, personal: ['Ana López', 'ana.lopez@example.org'] };
const withFactor = { ...alone, hasSecondFactor: true };
const codes = (password: string, circumstances = alone) =>
  passwordFaults(password, circumstances).map(({ code }) => code);

describe('passwordFaults', () => {
  it.each([
    'correct horse battery staple',
    'every well begins with a rope',
    '我们村里的井在一月就干了要打一口深井',
    'колодец высох в январе',
    'x9$kQ2!mP0#vL7@',
    'a'.repeat(500) + 'bcdefgh',
  ])('takes %.60j without a second factor', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ['fourteen chars', ['too-short'], alone],
    ['fourteen chars', [], withFactor],
    ['seven 7', ['too-short'], withFactor],
    ['password1', ['too-common'], withFactor],
    ['PASSWORD1', ['too-common'], withFactor],
    ['qwertyuiop123456789'.slice(0, 12), ['too-common'], withFactor],
    ['ana.lopez.2026', ['too-personal'], withFactor],
    ['AnaLopezExample.org!', ['too-personal'], alone],
    ['abababababababab', ['too-simple'], alone],
    ['a'.repeat(1001) + 'bcd', ['too-long'], alone],
  ])('%.60j: %j', (password, expected, circumstances) => {
    expect(codes(password, circumstances)).toEqual(expected);
  });

  it('counts what the person typed, not bytes', () => {
    expect(passwordLength('井井井')).toBe(3);
    expect(passwordLength('e\u0301')).toBe(1);
    expect(passwordLength('😀')).toBe(1);
  });

  it('asks for no capitals, digits or signs', () => {
    expect(codes('only small letters here')).toEqual([]);
  });
});

describe('the list of common passwords', () => {
  it.each(['password', 'iloveyou', 'sunshine', '12345678', 'Football', 'trustno1'])(
    'has %s',
    (password) => {
      expect(isCommonPassword(password)).toBe(true);
    },
  );

  it('has none of a thousand that were made up', () => {
    const made = Array.from({ length: 1_000 }, (_, i) => `caravan ${i * 7919} tonle ${i}`);
    expect(made.filter(isCommonPassword)).toEqual([]);
  });
});
