import fc from 'fast-check';
import { parseEmailAddress, requireEmailAddress } from './email-address.js';

describe('parseEmailAddress', () => {
  it.each([
    ['ana@example.org', 'ana@example.org', 'ana@example.org'],
    ['Ana.Lopez+ngo@Example.ORG', 'Ana.Lopez+ngo@example.org', 'ana.lopez+ngo@example.org'],
    ['o’neil@example.org'.replace('’', "'"), "o'neil@example.org", "o'neil@example.org"],
    ['info@合作.中国', 'info@xn--2qqs7i.xn--fiqs8s', 'info@xn--2qqs7i.xn--fiqs8s'],
    ['info@ПРИМЕР.рф', 'info@xn--e1afmkfd.xn--p1ai', 'info@xn--e1afmkfd.xn--p1ai'],
  ])('reads %s', (text, address, key) => {
    expect(parseEmailAddress(text)).toEqual({ address, key });
  });

  it.each([
    '',
    '@',
    'ana',
    'ana@',
    '@example.org',
    'ana@localhost',
    'ana@@example.org',
    'ana b@example.org',
    'ana@example.org, bo@example.org',
    'ana@example.org\r\nBcc: bo@example.org',
    'ana@exam\nple.org',
    'Ana <ana@example.org>',
    '"ana"@example.org',
    'ana(comment)@example.org',
    '.ana@example.org',
    'ana..b@example.org',
    'ana@-example.org',
    'ana@example-.org',
    'ana@127.0.0.1',
    'ana@[127.0.0.1]',
    'ana@example.org/path',
    'ana@example.org:25',
    'ana@user:x@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(250)}.org`,
    'ana@example.org\u0000',
    'аna@example.org', // a Cyrillic "а"
  ])('refuses %j', (text) => {
    expect(parseEmailAddress(text)).toBeNull();
  });

  it('lets nothing through that a mail header could be made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const parsed = parseEmailAddress(`${a}@${b}.org`);
        return parsed === null || /^[^\s@<>"(),:;\\[\]]+@[a-z0-9.-]+$/.test(parsed.address);
      }),
    );
  });

  it('knows what it has written itself', () => {
    const { address } = parseEmailAddress('info@合作.中国')!;
    expect(parseEmailAddress(address)?.address).toBe(address);
  });
});

it('requireEmailAddress passes over blanks around, and names the field of what it refuses', () => {
  expect(requireEmailAddress(' ana@example.org ').key).toBe('ana@example.org');
  expect(() => requireEmailAddress('ana', '/contact/email')).toThrow(
    expect.objectContaining({
      kind: 'invalid',
      faults: [expect.objectContaining({ pointer: '/contact/email' })],
    }),
  );
});
