import type { SectorEvidence } from '#language';
import { isSectorCode } from '#reference';
import type { SectorWeight } from './posting-facts.js';

/** Ticks count, but aren't trusted blindly: where the text speaks too, this is their share. */
const SHARE_OF_TICKS = 0.4;

/** Sectors of a posting from what was ticked and from what the text says; the weights add up to 1. */
export function weighSectors(
  ticked: readonly string[],
  evidence: readonly SectorEvidence[],
): SectorWeight[] {
  const ticks = shares(ticked.filter(isSectorCode).map((sector) => ({ sector, weight: 1 })));
  const text = shares(evidence);
  const ofTicks = text.size === 0 ? 1 : ticks.size === 0 ? 0 : SHARE_OF_TICKS;
  const weights = new Map<string, number>();
  for (const [sector, share] of ticks) add(weights, sector, share * ofTicks);
  for (const [sector, share] of text) add(weights, sector, share * (1 - ofTicks));
  return [...weights]
    .map(([sector, weight]) => ({ sector, weight: Math.round(weight * 1000) / 1000 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.sector < b.sector ? -1 : 1));
}

/** Weights of equal codes added up, then divided by their sum. */
function shares(evidence: readonly { sector: string; weight: number }[]): Map<string, number> {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const result = new Map<string, number>();
  if (total > 0) for (const { sector, weight } of evidence) add(result, sector, weight / total);
  return result;
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
