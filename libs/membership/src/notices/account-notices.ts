import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { newId } from '#database';
import { Outbox } from '#outbox';
import { accountChanged } from '#pipeline';
import type { Person } from '../people/person.js';
import { AccountNotice, type NoticeKind } from './account-notice.js';

/** Has people told what happens to their accounts: the mail goes out exactly if the caller's transaction commits. */
@Injectable()
export class AccountNotices {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param person as they were before the change: the mail goes to that address */
  async record(
    tx: EntityManager,
    { id: personId, email }: Pick<Person, 'id' | 'email'>,
    kind: NoticeKind,
    device = '',
  ): Promise<void> {
    const id = newId();
    const createdAt = this.clock.now();
    await tx.insert(AccountNotice, { id, personId, kind, email, device, createdAt });
    await this.outbox.record(tx, accountChanged({ noticeId: id }));
  }
}
