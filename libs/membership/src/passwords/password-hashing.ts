import { hash, verify } from '@node-rs/argon2';

/** The cost of one hash: KiB of memory, passes over it, lanes. */
export interface HashingCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane; some 30 ms here. */
export const recommendedCost: HashingCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords with argon2id (RFC 9106), on Node's thread pool. */
export class PasswordHashing {
  private readonly decoy: Promise<string>;

  constructor(private readonly cost: HashingCost) {
    this.decoy = this.hash('a password that nobody has');
    // It is awaited by the first who needs it; until then a failure is nobody's.
    this.decoy.catch(() => undefined);
  }

  /** The password's hash with its salt and cost (PHC string). The whole password counts, in its composed form. */
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), this.cost);
  }

  /**
   * Whether the password is the one of the hash. Without a hash (nobody has this address, or signs in by mail
   * only) it takes as long as with one, and says no.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.decoy), password.normalize('NFC'));
    return stored !== null && right;
  }
}
