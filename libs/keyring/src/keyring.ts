import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What a key is for. A key of one purpose opens nothing of another. */
export type KeyPurpose = 'one-time-link' | 'second-factor' | 'throttle' | 'log' | 'erased-address';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Written in front of what is sealed, so that another cipher can be told apart one day. */
const SCHEME = 'v1';

/**
 * The keys of one installation, all derived from its one secret (HKDF-SHA-256, RFC 5869). The secret stands in
 * the environment and never in the database: who has a copy of the one cannot use the other.
 */
export class Keyring {
  private readonly keys = new Map<KeyPurpose, Buffer>();

  /** @param secret 32 bytes or more, see `parseSecretKey` */
  constructor(private readonly secret: Buffer) {}

  /** HMAC-SHA-256 of `text`: 32 bytes that nobody without the secret can foretell, the same every time. */
  mac(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest();
  }

  /**
   * Encrypts with AES-256-GCM. `boundTo` names what the text belongs to (a row's id): it is not kept, and a
   * sealed text that was moved to another row does not open there.
   */
  seal(purpose: KeyPurpose, text: string, boundTo: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce).setAAD(
      Buffer.from(boundTo),
    );
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const whole = Buffer.concat([nonce, encrypted, cipher.getAuthTag()]);
    return `${SCHEME}.${whole.toString('base64url')}`;
  }

  /** What was sealed. Throws when the text was changed, moved, or sealed with another secret. */
  open(purpose: KeyPurpose, sealed: string, boundTo: string): string {
    const [scheme, encoded = ''] = sealed.split('.');
    const whole = Buffer.from(encoded, 'base64url');
    if (scheme !== SCHEME || whole.length < NONCE_BYTES + TAG_BYTES) throw cannotOpen();
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.key(purpose),
      whole.subarray(0, NONCE_BYTES),
      { authTagLength: TAG_BYTES },
    )
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(whole.subarray(-TAG_BYTES));
    try {
      const encrypted = whole.subarray(NONCE_BYTES, -TAG_BYTES);
      return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
    } catch {
      throw cannotOpen();
    }
  }

  private key(purpose: KeyPurpose): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(
      hkdfSync('sha256', this.secret, '', `caravanserai:${purpose}`, KEY_BYTES),
    );
    this.keys.set(purpose, key);
    return key;
  }
}

function cannotOpen(): Error {
  return new Error(
    'A secret in the database cannot be opened with this SECRET_KEY. Start with the key it was written with.',
  );
}
