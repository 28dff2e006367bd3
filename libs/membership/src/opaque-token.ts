import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that mean nothing, in base64url (43 characters). Whoever holds it is let in; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * SHA-256 in hex, by which a token is found. A fast hash is enough here: unlike a password, a token of 256 random
 * bits cannot be guessed from its hash.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
