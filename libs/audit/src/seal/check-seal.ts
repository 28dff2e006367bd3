import type { AuditFault } from './audit-fault.js';
import type { AuditSeal } from './audit-seal.js';
import { type CanonicalEntry, CURRENT_SCHEME, digestEntry } from './canonical-entry.js';
import { BEFORE_THE_FIRST, DIGEST_BYTES, hashSeal } from './hash-seal.js';

/**
 * How much later than its own time an entry may be committed, in milliseconds. The longest transaction, with
 * a mail server that dawdles, takes two minutes; the clocks of two machines may differ by some.
 */
const LATEST_COMMIT_MS = 15 * 60_000;

/** What of the chain so far the next seal is held against. */
export interface ChainSoFar {
  readonly number: number;
  readonly hash: Buffer;
  /** When nothing was left to seal for the last time; entries that turn up later are younger, or nearly. */
  readonly drainedAt: Date | null;
}

export const emptyChain: ChainSoFar = { number: 0, hash: BEFORE_THE_FIRST, drainedAt: null };

/** The chain with the seal at its end, whatever is wrong with it. */
export function followedBy(chain: ChainSoFar, seal: AuditSeal): ChainSoFar {
  return {
    number: seal.number,
    hash: seal.hash,
    drainedAt: seal.drained ? seal.sealedAt : chain.drainedAt,
  };
}

/** All faults of a seal and of the entries that it covers; `entries` has those that are there, by id. */
export function checkSeal(
  chain: ChainSoFar,
  seal: AuditSeal,
  entries: ReadonlyMap<string, CanonicalEntry>,
): AuditFault[] {
  return [...linkFaults(chain, seal), ...entryFaults(chain, seal, entries)];
}

/** Older than anything that is sealed after `drainedAt` can be. */
export function isTooOld(at: Date, drainedAt: Date | null): boolean {
  return drainedAt !== null && at.getTime() < drainedAt.getTime() - LATEST_COMMIT_MS;
}

function linkFaults(chain: ChainSoFar, seal: AuditSeal): AuditFault[] {
  const { number } = seal;
  if (number !== chain.number + 1) return [{ kind: 'seal-missing', seal: chain.number + 1 }];
  if (seal.scheme !== CURRENT_SCHEME || !hashSeal(seal).equals(seal.hash))
    return [{ kind: 'seal-changed', seal: number }];
  if (!seal.previousHash.equals(chain.hash)) return [{ kind: 'seal-replaced', seal: number }];
  return [];
}

function entryFaults(
  chain: ChainSoFar,
  { number: seal, entryIds, digests }: AuditSeal,
  entries: ReadonlyMap<string, CanonicalEntry>,
): AuditFault[] {
  return entryIds.flatMap((id, position): AuditFault[] => {
    const entry = entries.get(id);
    if (!entry) return [{ kind: 'entry-removed', seal, entry: id }];
    const digest = digests.subarray(position * DIGEST_BYTES, (position + 1) * DIGEST_BYTES);
    if (!digestEntry(entry).equals(digest)) return [{ kind: 'entry-changed', seal, entry: id }];
    if (isTooOld(new Date(Number(entry.at) * 1_000), chain.drainedAt))
      return [{ kind: 'entry-inserted', seal, entry: id }];
    return [];
  });
}
