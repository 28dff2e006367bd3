import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { notFound } from '#domain-error';
import type { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';
import { Passkey } from './passkey.js';
import { RelyingParty } from './relying-party.js';

/** Sets passkeys up and checks what they sign. The challenge stands in the session, and is good for one answer. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly clock: Clock,
  ) {}

  /** What the browser asks the device for a new passkey with. */
  async creationOptions(
    tx: EntityManager,
    session: Session,
    person: Pick<Person, 'id' | 'email' | 'name'>,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const there = await tx.findBy(Passkey, { personId: person.id });
    const options = await generateRegistrationOptions({
      rpName: this.relyingParty.name,
      rpID: this.relyingParty.id,
      userName: person.email,
      userDisplayName: person.name,
      userID: new Uint8Array(Buffer.from(person.id)),
      excludeCredentials: there.map(({ id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    await this.remember(tx, session, options.challenge);
    return options;
  }

  /** Keeps the passkey that the device has made; false when what it says does not hold. */
  async add(
    tx: EntityManager,
    session: Session,
    { response, name }: { response: RegistrationResponseJSON; name: string },
  ): Promise<boolean> {
    const expectedChallenge = await this.takeChallenge(tx, session);
    if (expectedChallenge === null) return false;
    const { id: expectedRPID, origin: expectedOrigin } = this.relyingParty;
    const result = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: false,
    }).catch(() => ({ verified: false, registrationInfo: undefined }));
    const credential = result.registrationInfo?.credential;
    if (!credential) return false;
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Passkey)
      .values({
        id: credential.id,
        personId: session.personId,
        name,
        publicKey: Buffer.from(credential.publicKey),
        counter: String(credential.counter),
        transports: credential.transports ?? [],
        createdAt: this.clock.now(),
      })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  /** What the browser asks the device for a signature with. */
  async requestOptions(
    tx: EntityManager,
    session: Session,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const there = await tx.findBy(Passkey, { personId: session.personId });
    const options = await generateAuthenticationOptions({
      rpID: this.relyingParty.id,
      allowCredentials: there.map(({ id, transports }) => ({ id, transports })),
      userVerification: 'preferred',
    });
    await this.remember(tx, session, options.challenge);
    return options;
  }

  /** Whether one of the person's passkeys has signed what it was asked to. */
  async take(
    tx: EntityManager,
    session: Session,
    response: AuthenticationResponseJSON,
  ): Promise<boolean> {
    const expectedChallenge = await this.takeChallenge(tx, session);
    const { personId } = session;
    const passkey = await tx.findOne(Passkey, {
      where: { id: response.id, personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!passkey || expectedChallenge === null) return false;
    const { id: expectedRPID, origin: expectedOrigin } = this.relyingParty;
    const result = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: false,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
        transports: passkey.transports,
      },
    }).catch(() => null);
    if (!result?.verified) return false;
    await tx.update(
      Passkey,
      { id: passkey.id },
      { counter: String(result.authenticationInfo.newCounter), usedAt: this.clock.now() },
    );
    return true;
  }

  /** Throws DomainError `not-found`, also for somebody else's. */
  async remove(tx: EntityManager, personId: string, id: string): Promise<void> {
    const { affected } = await tx.delete(Passkey, { id, personId });
    if (affected !== 1) throw notFound('passkey');
  }

  private async remember(tx: EntityManager, { id }: Session, challenge: string): Promise<void> {
    await tx.update(Session, { id }, { challenge });
  }

  /** Taken away before it is looked at: an answer that was wrong cannot be tried again with the same challenge. */
  private async takeChallenge(tx: EntityManager, { id }: Session): Promise<string | null> {
    const row = await tx.findOne(Session, { where: { id }, lock: { mode: 'pessimistic_write' } });
    await tx.update(Session, { id }, { challenge: null });
    return row?.challenge ?? null;
  }
}
