import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, systemActor, Transactions } from '#database';
import { namesOf } from '../joining/organisation-profile.js';
import { type AlikeName, AlikeNames } from '../names/alike-names.js';
import { Organisation } from '../organisation.js';
import { type FlagColour, type FlagSource, VettingFlag } from './vetting-flag.js';

interface NewFlag {
  readonly colour: FlagColour;
  readonly source: FlagSource;
  readonly reference: string;
  readonly comment: string;
  readonly likeness: number;
}

/**
 * Compares the names of an organisation to those of other organisations, and to the sanctions list together
 * with those of its people. What is alike raises a flag for a person to look at; it decides nothing.
 */
@Injectable()
export class CompareNames {
  constructor(
    private readonly transactions: Transactions,
    private readonly alikeNames: AlikeNames,
    private readonly clock: Clock,
  ) {}

  /** A flag that was raised before is not raised again, cleared or not. Answers how many are new. */
  async run(tx: EntityManager, actor: Actor, organisationId: string): Promise<number> {
    const names = await this.noted(tx, organisationId);
    const alike = await this.alikeNames.amongOrganisations(tx, names, organisationId);
    const flags = alike.map((found) => flagOf(found, 'yellow', 'like-member'));
    const listed = await this.withList(tx, actor, organisationId);
    return listed + (await this.raise(tx, actor, organisationId, flags));
  }

  /** The same, with the sanctions list only. */
  async withList(tx: EntityManager, actor: Actor, organisationId: string): Promise<number> {
    // Who works where is not for reviewers to see; that a name is alike is.
    const people = await this.transactions.run(systemActor('compare-names'), () =>
      tx.query<{ name: string }[]>(
        'select name from person join affiliation on person_id = id where organisation_id = $1',
        [organisationId],
      ),
    );
    const listed = await this.alikeNames.onSanctionsList(tx, [
      ...(await this.noted(tx, organisationId)),
      ...people.map(({ name }) => name),
    ]);
    const flags = listed.map((found) => flagOf(found, 'red', 'sanctions-list'));
    return this.raise(tx, actor, organisationId, flags);
  }

  /** The organisation's names, noted as they are now for others to be compared to. */
  private async noted(tx: EntityManager, organisationId: string): Promise<string[]> {
    const names = namesOf(await tx.findOneByOrFail(Organisation, { id: organisationId }));
    await this.alikeNames.note(tx, organisationId, names);
    return names;
  }

  private async raise(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    flags: readonly NewFlag[],
  ): Promise<number> {
    let raised = 0;
    for (const flag of flags) {
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(VettingFlag)
        .values({ id: newId(), organisationId, ...flag, raisedAt: this.clock.now() })
        .orIgnore()
        .returning('id')
        .execute();
      const [row] = inserted.raw as { id: string }[];
      if (!row) continue;
      raised += 1;
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'vetting.flag-raised',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { flag: row.id, colour: flag.colour, source: flag.source },
      });
    }
    return raised;
  }
}

function flagOf(
  { subject, name, likeness }: AlikeName,
  colour: FlagColour,
  source: FlagSource,
): NewFlag {
  return { colour, source, reference: subject, comment: name, likeness };
}
