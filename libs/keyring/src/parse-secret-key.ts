/** 256 bits: as many as HMAC-SHA-256 and AES-256 make use of. */
const FEWEST_BYTES = 32;

/** What to say of a SECRET_KEY that is missing or cannot be used. */
export const SECRET_KEY_ADVICE =
  'a secret of at least 32 bytes in base64 or hexadecimal; "openssl rand -base64 32" makes one';

/** The bytes of a secret key, written in hexadecimal or base64; undefined for a text that is neither or too short. */
export function parseSecretKey(text: string): Buffer | undefined {
  const trimmed = text.trim();
  const bytes = /^(?:[0-9a-f]{2})+$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : /^[\w+/-]+={0,2}$/.test(trimmed)
      ? Buffer.from(trimmed, 'base64')
      : undefined;
  return bytes && bytes.length >= FEWEST_BYTES ? bytes : undefined;
}
