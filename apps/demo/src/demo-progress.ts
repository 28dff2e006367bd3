import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Corpus } from '#corpus';
import { systemActor, Transactions } from '#database';
import { Organisations } from '#membership';
import { demoId } from './demo-ids.js';

/** `others`: the members are not those of the demonstration network. */
export type Progress = 'empty' | 'unfinished' | 'finished' | 'others';

/** How far the demonstration network has come, told from what is there: a load may have been killed anywhere. */
@Injectable()
export class DemoProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
  ) {}

  /** Nobody is a member yet. */
  async isEmpty(): Promise<boolean> {
    return (await this.look((tx) => this.organisations.count(tx))) === 0;
  }

  /**
   * `keys` are those of the keys file: written before the network is matched. Addresses are given last, so
   * that everybody has a key and an address means that nothing is left to be done.
   */
  async of({ organisations }: Corpus, keys: ReadonlyMap<string, string>): Promise<Progress> {
    if (await this.isEmpty()) return 'empty';
    const ids = organisations.map(({ id }) => demoId(id));
    const present = await this.look((tx) => this.organisations.byIds(tx, ids));
    if (present.size === 0) return 'others';
    const told = await this.look((tx) => this.organisations.withAddress(tx, ids));
    const known = organisations.every(({ name }) => keys.has(name));
    return known && told.size === ids.length ? 'finished' : 'unfinished';
  }

  private look<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.transactions.run(systemActor('demo'), work);
  }
}
