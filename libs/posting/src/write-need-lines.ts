import type { EntityManager } from 'typeorm';
import { NeedLine } from './need-line.js';
import type { DemandDraft } from './posting-draft.js';

/** Replaces the lines of a demand; positions count from 1 in the order given. */
export async function writeNeedLines(
  tx: EntityManager,
  demandId: string,
  lines: DemandDraft['lines'],
): Promise<void> {
  await tx.delete(NeedLine, { demandId });
  if (lines.length === 0) return;
  await tx.insert(
    NeedLine,
    lines.map((line, index) => ({ demandId, position: index + 1, ...line })),
  );
}
