import type { Judgement, LineJudgement } from '#corpus';
import type { GradesByDemand, Ranking } from './ranking.js';

/** Of the demands without any relevant offer, the share that is shown nothing. Null when all have one. */
export function unmetShownNothing(
  ranking: Ranking,
  judged: GradesByDemand,
  demandIds: readonly string[],
): number | null {
  const unmet = demandIds.filter((id) => bestGrade(judged, id) === 0);
  return share(unmet, (id) => (ranking.get(id) ?? []).length === 0);
}

/** Of the demands that have an offer of grade 3, the share that is shown anything. */
export function metShownSomething(
  ranking: Ranking,
  judged: GradesByDemand,
  demandIds: readonly string[],
): number | null {
  const met = demandIds.filter((id) => bestGrade(judged, id) === 3);
  return share(met, (id) => (ranking.get(id) ?? []).length > 0);
}

/** The share of demands that are shown nothing once their relevant offers are taken out of their lists. */
export function nothingLeftWithoutRelevant(
  ranking: Ranking,
  judged: GradesByDemand,
  demandIds: readonly string[],
): number | null {
  return share(demandIds, (id) =>
    (ranking.get(id) ?? []).every((offerId) => (judged.get(id)?.get(offerId) ?? 0) >= 1),
  );
}

/**
 * Of the lines of composite demands that some offer covers well (grade 2 or 3), the share that has such an
 * offer within the first five of the line's own ranking.
 */
export function linesTop5(
  lineJudgements: readonly LineJudgement[],
  rankLine: (demandId: string, line: number) => readonly string[],
): number | null {
  const right = new Map<string, { demandId: string; line: number; offers: Set<string> }>();
  for (const { demandId, line, offerId, grade } of lineJudgements) {
    if (grade < 2) continue;
    const key = `${demandId}\t${line}`;
    const entry = right.get(key) ?? { demandId, line, offers: new Set() };
    entry.offers.add(offerId);
    right.set(key, entry);
  }
  return share([...right.values()], ({ demandId, line, offers }) =>
    rankLine(demandId, line)
      .slice(0, 5)
      .some((offerId) => offers.has(offerId)),
  );
}

/** How many pairs of grade 3 a gate would reject. */
export function gatedGrade3(
  judgements: readonly Judgement[],
  passes: (demandId: string, offerId: string) => boolean,
): number {
  return judgements.filter(
    ({ demandId, offerId, grade }) => grade === 3 && !passes(demandId, offerId),
  ).length;
}

function bestGrade(judged: GradesByDemand, demandId: string): number {
  return Math.max(0, ...(judged.get(demandId)?.values() ?? []));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
