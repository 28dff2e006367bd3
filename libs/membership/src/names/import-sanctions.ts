import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { Organisation } from '../organisation.js';
import { CompareNames } from '../vetting/compare-names.js';
import { OpenVetting } from '../vetting/open-vetting.js';
import { nameForm } from './name-form.js';
import { readUnList } from './read-un-list.js';
import { SanctionsName } from './sanctions-name.js';

/** Rows to a statement: PostgreSQL takes 65,535 parameters. */
const BATCH = 1_000;

/** What an import has come to. */
export interface ImportedSanctions {
  readonly names: number;
  readonly entries: number;
  /** Organisations with a name that is newly found alike; they stand in the vetting queue. */
  readonly flagged: readonly { readonly id: string; readonly name: string }[];
}

/** Replaces the sanctions list by the one that the operator supplies, and compares everybody to it. */
@Injectable()
export class ImportSanctions {
  constructor(
    private readonly transactions: Transactions,
    private readonly compareNames: CompareNames,
    private readonly openVetting: OpenVetting,
    private readonly clock: Clock,
  ) {}

  /** `xml` is the consolidated list of the United Nations. Throws DomainError `malformed`; then the old one stands. */
  async run(actor: Actor, xml: string): Promise<ImportedSanctions> {
    const listed = readUnList(xml).map((name) => ({ ...name, ...nameForm(name.name) }));
    return this.transactions.run(actor, async (tx) => {
      await tx.createQueryBuilder().delete().from(SanctionsName).execute();
      for (let from = 0; from < listed.length; from += BATCH)
        await tx.insert(SanctionsName, listed.slice(from, from + BATCH));
      const entries = new Set(listed.map(({ reference }) => reference)).size;
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'sanctions-list.imported',
        subjectKind: 'sanctions-list',
        subjectId: newId(),
        codes: { names: listed.length, entries },
      });
      return { names: listed.length, entries, flagged: await this.compareAll(tx, actor) };
    });
  }

  private async compareAll(tx: EntityManager, actor: Actor): Promise<ImportedSanctions['flagged']> {
    const flagged: { id: string; name: string }[] = [];
    const organisations = await tx.find(Organisation, { order: { id: 'ASC' } });
    for (const { id, name, tier } of organisations) {
      if ((await this.compareNames.withList(tx, actor, id)) === 0) continue;
      const occasion = tier === 'applicant' ? 'application' : 'renewal';
      await this.openVetting.run(tx, actor, { organisationId: id, occasion });
      flagged.push({ id, name });
    }
    return flagged;
  }
}
