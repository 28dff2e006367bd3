import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '#clock';
import { newId } from '#database';
import { AccountNotices } from '../notices/account-notices.js';
import { newToken, tokenHash } from '../opaque-token.js';
import { Person } from '../people/person.js';
import type { Client } from '../sign-in/client.js';
import { KnownDevice } from './known-device.js';

const KEPT_MS = 400 * 86_400_000;
/** More than anybody has; somebody who gathers them should not fill a table. */
const MOST_PER_PERSON = 20;

/** Remembers the browsers in which people have signed in. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly notices: AccountNotices,
    private readonly clock: Clock,
  ) {}

  /** The id of the person's device that holds the token, or null. */
  async recognise(
    tx: EntityManager,
    personId: string,
    token: string | undefined,
  ): Promise<string | null> {
    if (!token) return null;
    const device = await tx.findOneBy(KnownDevice, { personId, tokenHash: tokenHash(token) });
    return device?.id ?? null;
  }

  /**
   * Notes a sign-in: answers the device's token, a new one for a device that was not known.
   * @param tell whether the person is mailed about a new device where others of theirs are known
   */
  async remember(
    tx: EntityManager,
    personId: string,
    { deviceToken: token, device }: Pick<Client, 'deviceToken' | 'device'>,
    tell: boolean,
  ): Promise<string> {
    const usedAt = this.clock.now();
    const known = await this.recognise(tx, personId, token);
    if (known && token) {
      await tx.update(KnownDevice, { id: known }, { usedAt });
      return token;
    }
    if (tell && (await tx.existsBy(KnownDevice, { personId }))) {
      const person = await tx.findOneByOrFail(Person, { id: personId });
      await this.notices.record(tx, person, 'new-device', device);
    }
    const fresh = newToken();
    await tx.insert(KnownDevice, { id: newId(), personId, tokenHash: tokenHash(fresh), usedAt });
    await tx.query(
      `delete from known_device where id in
         (select id from known_device where person_id = $1 order by used_at desc, id desc offset $2)`,
      [personId, MOST_PER_PERSON],
    );
    return fresh;
  }

  /** Forgets them all: whoever takes an account back does not want the thief's device known. */
  async forgetAll(tx: EntityManager, personId: string): Promise<void> {
    await tx.delete(KnownDevice, { personId });
  }

  /** Forgets devices that nobody has signed in with for more than a year; answers how many. */
  async forgetOld(tx: EntityManager): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const { affected } = await tx.delete(KnownDevice, { usedAt: LessThan(before) });
    return affected ?? 0;
  }
}
