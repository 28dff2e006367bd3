import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '#clock';
import { tokenHash } from '../opaque-token.js';
import { RecoveryCode } from './recovery-code.js';

const CODES = 10;
/** Crockford's alphabet: no letter that is taken for a digit when it was written down by hand. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 120 bits: a plain hash of them is as good as one that takes long (ASVS 5.0, 6.5.2). */
const LENGTH = 24;

/** Makes and takes the codes for when the telephone is lost. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly clock: Clock) {}

  /** Ten new codes such as `7k3m-9x2p-hq4r-w8tv-03cd-5nea`, in place of all earlier ones; they can be read only here. */
  async renew(tx: EntityManager, personId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    await tx.delete(RecoveryCode, { personId });
    await tx.insert(
      RecoveryCode,
      codes.map((code) => ({ personId, codeHash: hashOf(code) })),
    );
    return codes;
  }

  /** How many are left. */
  left(tx: EntityManager, personId: string): Promise<number> {
    return tx.countBy(RecoveryCode, { personId, usedAt: IsNull() });
  }

  /** Uses the code up; false for one that is not right or was used. */
  async take(tx: EntityManager, personId: string, code: string): Promise<boolean> {
    const { affected } = await tx.update(
      RecoveryCode,
      { personId, codeHash: hashOf(code), usedAt: IsNull() },
      { usedAt: this.clock.now() },
    );
    return affected === 1;
  }
}

function newCode(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** As it was meant: without the strokes, whatever the case, and with the letters that people read into it. */
function hashOf(code: string): string {
  const meant = code.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return tokenHash(meant);
}
