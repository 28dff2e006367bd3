import { createHash } from 'node:crypto';
import type { AuditSeal } from './audit-seal.js';

/** Length of a SHA-256 in bytes. */
export const DIGEST_BYTES = 32;

/** What stands before the first seal. */
export const BEFORE_THE_FIRST = Buffer.alloc(DIGEST_BYTES);

/** SHA-256 over everything that a seal says, the hash of the seal before it included. */
export function hashSeal(seal: Omit<AuditSeal, 'hash'>): Buffer {
  const said = [
    seal.scheme,
    seal.number,
    seal.sealedAt.toISOString(),
    seal.drained,
    seal.previousHash.toString('hex'),
    seal.entryIds,
    seal.digests.toString('hex'),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest();
}
