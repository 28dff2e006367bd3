import { Keyring } from './keyring.js';
import { parseSecretKey } from './parse-secret-key.js';

const keyring = new Keyring(Buffer.alloc(32, 1));
const other = new Keyring(Buffer.alloc(32, 2));

describe('the keyring', () => {
  it('opens what it has sealed, for the row that it was sealed for', () => {
    const sealed = keyring.seal('second-factor', 'JBSWY3DP 密', 'person-1');
    expect(sealed).not.toContain('JBSWY3DP');
    expect(keyring.open('second-factor', sealed, 'person-1')).toBe('JBSWY3DP 密');
  });

  it('seals the same text differently each time', () => {
    const [a, b] = [1, 2].map(() => keyring.seal('second-factor', 'text', 'row'));
    expect(a).not.toBe(b);
  });

  it.each([
    ['for another row', (sealed: string) => keyring.open('second-factor', sealed, 'person-2')],
    ['for another purpose', (sealed: string) => keyring.open('one-time-link', sealed, 'person-1')],
    ['with another secret', (sealed: string) => other.open('second-factor', sealed, 'person-1')],
    [
      'when it was changed',
      (sealed: string) =>
        keyring.open(
          'second-factor',
          sealed.replace(/.$/, (c) => (c === 'A' ? 'Q' : 'A')),
          'person-1',
        ),
    ],
    ['when it is cut short', () => keyring.open('second-factor', 'v1.AAAA', 'person-1')],
  ])('opens nothing %s', (_when, open) => {
    const sealed = keyring.seal('second-factor', 'text', 'person-1');
    expect(() => open(sealed)).toThrow('SECRET_KEY');
  });

  it('gives the same code for the same text, and another for another purpose, text or secret', () => {
    const mac = keyring.mac('one-time-link', 'a').toString('hex');
    expect(keyring.mac('one-time-link', 'a').toString('hex')).toBe(mac);
    const others = [
      keyring.mac('second-factor', 'a'),
      keyring.mac('one-time-link', 'b'),
      other.mac('one-time-link', 'a'),
    ];
    expect(others.map((bytes) => bytes.toString('hex'))).not.toContain(mac);
  });
});

describe('parseSecretKey', () => {
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7));

  it.each([
    bytes.toString('hex'),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ` ${bytes.toString('hex')}\n`,
  ])('reads %j', (text) => {
    expect(parseSecretKey(text)?.equals(bytes)).toBe(true);
  });

  it.each(['', 'short', 'ab'.repeat(31), 'not a key at all, though it is long enough to be one'])(
    'refuses %j',
    (text) => {
      expect(parseSecretKey(text)).toBeUndefined();
    },
  );
});
