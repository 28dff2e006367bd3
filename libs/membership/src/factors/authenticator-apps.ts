import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { DomainError } from '#domain-error';
import { Keyring } from '#keyring';
import type { Person } from '../people/person.js';
import { AuthenticatorApp } from './authenticator-app.js';
import { RelyingParty } from './relying-party.js';

/** A telephone's clock may be wrong by this much. */
const TOLERANCE_SECONDS = 30;
/** How long a code is shown (RFC 6238). */
const STEP_SECONDS = 30;

/** What an app needs to know. */
export interface AuthenticatorSecret {
  /** Base32, to be typed. */
  readonly secret: string;
  /** `otpauth://…`, for the app to open or to be drawn as a QR code. */
  readonly uri: string;
}

/** Sets up apps that show codes (TOTP), and checks their codes. */
@Injectable()
export class AuthenticatorApps {
  constructor(
    private readonly keyring: Keyring,
    private readonly relyingParty: RelyingParty,
    private readonly clock: Clock,
  ) {}

  /** A secret for a new app. It counts for nothing until `confirm`, and an app that is there stays until then. */
  async prepare(
    tx: EntityManager,
    person: Pick<Person, 'id' | 'email'>,
  ): Promise<AuthenticatorSecret> {
    const there = await tx.findOneBy(AuthenticatorApp, { personId: person.id });
    if (there?.confirmedAt) {
      throw new DomainError(
        'conflict',
        'app-is-there',
        'You have an authenticator app. Remove it before you set up another one.',
      );
    }
    const secret = generateSecret();
    const sealedSecret = this.keyring.seal('second-factor', secret, person.id);
    const row = { personId: person.id, sealedSecret, confirmedAt: null, lastStep: null };
    await tx.upsert(AuthenticatorApp, row, ['personId']);
    const uri = generateURI({ issuer: this.relyingParty.name, label: person.email, secret });
    return { secret, uri };
  }

  /** Whether the code is the app's; from then on its codes are asked for. */
  async confirm(tx: EntityManager, personId: string, code: string): Promise<boolean> {
    if (!(await this.take(tx, personId, code, { confirmed: false }))) return false;
    await tx.update(AuthenticatorApp, { personId }, { confirmedAt: this.clock.now() });
    return true;
  }

  /** Whether the code is right now the app's. A code that was taken, and every earlier one, is wrong from then on. */
  async take(
    tx: EntityManager,
    personId: string,
    code: string,
    { confirmed } = { confirmed: true },
  ): Promise<boolean> {
    // Locked, so that of two who come with one code at once only one is let in.
    const app = await tx.findOne(AuthenticatorApp, {
      where: { personId },
      lock: { mode: 'pessimistic_write' },
    });
    const token = code.replace(/\s/g, '');
    if (!app || (app.confirmedAt !== null) !== confirmed || !/^\d{6}$/.test(token)) return false;
    const now = Math.floor(this.clock.now().getTime() / 1_000);
    // The library throws for a step that lies behind all that it would accept: no code can be fresh then.
    const latest = Math.floor((now + TOLERANCE_SECONDS) / STEP_SECONDS);
    if (app.lastStep !== null && Number(app.lastStep) >= latest) return false;
    const result = verifySync({
      secret: this.keyring.open('second-factor', app.sealedSecret, personId),
      token,
      epoch: now,
      epochTolerance: TOLERANCE_SECONDS,
      ...(app.lastStep === null ? {} : { afterTimeStep: Number(app.lastStep) }),
    });
    if (!result.valid || !('timeStep' in result)) return false;
    await tx.update(AuthenticatorApp, { personId }, { lastStep: String(result.timeStep) });
    return true;
  }

  /** False when there was none. */
  async remove(tx: EntityManager, personId: string): Promise<boolean> {
    const { affected } = await tx.delete(AuthenticatorApp, { personId });
    return affected === 1;
  }
}
