import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#clock';
import { type Actor, Transactions } from '#database';
import { DomainError, invalid } from '#domain-error';
import { People } from '#membership';
import { changesContent } from './changes-content.js';
import { demandColumns, offerColumns } from './draft-columns.js';
import { touchesAfterEdit } from './moderation/content-grounds-of.js';
import { draftOf } from './masking/shown-to-others.js';
import { namesMaskedIn } from './masking/text-mask.js';
import { HoldPosting } from './moderation/hold-posting.js';
import { termsOf, WaitingRules } from './moderation/waiting-rules.js';
import { NeedLine } from './need-line.js';
import { ownPostingToChange } from './own-posting.js';
import type { Posting } from './posting.js';
import type { PostingDraft } from './posting-draft.js';
import { postingFaults } from './posting-faults.js';
import { PostingLog } from './posting-log.js';
import { editableStates } from './transitions.js';
import { writeNeedLines } from './write-need-lines.js';

/**
 * Replaces the content of a posting. If it is open it is matched anew, or waits for an officer when the new
 * words give a ground for that.
 */
@Injectable()
export class EditPosting {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly log: PostingLog,
    private readonly rules: WaitingRules,
    private readonly holdPosting: HoldPosting,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `not-found`, `stale`, `conflict` (the state allows no edit) or `invalid`. */
  async run(
    actor: Actor,
    change: { postingId: string; expectedVersion: number; draft: PostingDraft },
  ): Promise<Posting> {
    return this.transactions.run(actor, async (tx) => {
      const { draft, postingId, expectedVersion } = change;
      const posting = await ownPostingToChange(tx, actor, postingId, expectedVersion);
      refuseUneditable(posting, draft);
      const faults = postingFaults(draft, this.clock.today());
      if (faults.length > 0) throw invalid(faults);
      const before = await termsOf(tx, posting.id);
      const lines = await tx.find(NeedLine, {
        where: { demandId: posting.id },
        order: { position: 'ASC' },
      });
      const people = [
        ...(await this.people.namesAt(tx, posting.organisationId)),
        ...namesMaskedIn(draftOf(posting, lines), posting.masks ?? []),
      ];
      const columns =
        draft.kind === 'demand' ? demandColumns(draft, people) : offerColumns(draft, people);
      const after = [...columns.searchTerms, ...columns.hiddenTerms];
      const touches = touchesAfterEdit(posting.touches, before, after);
      const changes = changesContent(posting, lines, columns, draft);
      Object.assign(posting, columns, { touches });
      posting.version += 1;
      if (changes) posting.contentVersion = posting.version;
      posting.updatedAt = this.clock.now();
      await tx.save(posting, { reload: false });
      if (draft.kind === 'demand') await writeNeedLines(tx, posting.id, draft.lines);
      await this.log.record(tx, actor, { posting, from: posting.state, what: 'edited' });
      await this.holdForNewWords(tx, actor, posting, { before, after });
      return posting;
    });
  }

  /** A draft is looked at when it is handed in; one that was let pass waits again for what the edit brings. */
  private async holdForNewWords(
    tx: EntityManager,
    actor: Actor,
    posting: Posting,
    terms: { before: readonly string[]; after: readonly string[] },
  ): Promise<void> {
    if (posting.state === 'draft') return;
    const grounds = await this.rules.groundsOfEdit(tx, posting, terms);
    if (grounds.length > 0) await this.holdPosting.run(tx, actor, posting, grounds);
  }
}

function refuseUneditable(posting: Posting, draft: PostingDraft): void {
  if (!editableStates.includes(posting.state)) {
    throw new DomainError(
      'conflict',
      'not-editable',
      `A posting that is ${posting.state} cannot be edited. Reopen it first.`,
    );
  }
  if (posting.kind !== draft.kind) {
    throw invalid([
      {
        pointer: '/kind',
        code: 'kind-fixed',
        detail: `This posting is and stays ${article(posting.kind)}.`,
      },
    ]);
  }
}

function article(kind: Posting['kind']): string {
  return kind === 'offer' ? 'an offer' : 'a demand';
}
