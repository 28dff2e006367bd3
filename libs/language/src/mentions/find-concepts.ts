import { areaOf, needById, type Need } from '#reference';
import type { Match } from '../lexicon/find-matches.js';
import type { Concept, SectorEvidence } from '../text-analysis.js';
import { conceptConfidence, type SettledBy } from './concept-confidence.js';

/** A need among the matches, before anybody asked whether the text denies it. */
export interface FoundConcept extends Omit<Concept, 'negated' | 'confidence'> {
  /** How sure it is, for a concept that is denied or is not. */
  confidence(isDenied: boolean): number;
}

/**
 * The needs among the chosen matches. A weak word counts beside a strong concept of its area, or
 * beside another weak word of its sector; in a title or a single sentence, which say no more, also by
 * itself as long as nothing strong of another area is there.
 */
export function findConcepts(matches: readonly Match[], isBrief: boolean): FoundConcept[] {
  const found = matches.filter((match) => match.entry.kind === 'need');
  const strong = found.filter((match) => !match.entry.weak);
  const strongAreas = new Set(strong.map((match) => needById(match.entry.id)?.area));
  const weakWords = weakWordsBySector(found);
  const settledBy = ({ entry }: Match): SettledBy | null => {
    if (!entry.weak) return 'itself';
    const need = needById(entry.id);
    if (!need) return null;
    if (strongAreas.has(need.area)) return 'area';
    if (sectorsOf(need).some((sector) => (weakWords.get(sector)?.size ?? 0) > 1)) return 'sector';
    return isBrief && strong.length === 0 ? 'brevity' : null;
  };
  const shared = sharedStretches(found);
  return found.flatMap((match) => {
    const settled = settledBy(match);
    if (settled === null) return [];
    const { entry, start, end } = match;
    const isShared = shared.has(stretchOf(match));
    return {
      ...{ id: entry.id, start, end, weak: entry.weak, word: entry.word },
      confidence: (isDenied) => conceptConfidence(match, settled, { isShared, isDenied }),
    };
  });
}

/** The stretches of the text that stand for more needs than one. */
function sharedStretches(matches: readonly Match[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    matches.map(stretchOf).filter((stretch) => seen.has(stretch) || !seen.add(stretch)),
  );
}

function stretchOf({ start, end }: Match): string {
  return `${start}-${end}`;
}

/** Different stretches of the text that weakly speak of a sector. */
function weakWordsBySector(matches: readonly Match[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { entry } of matches) {
    const need = entry.weak ? needById(entry.id) : undefined;
    for (const sector of need ? sectorsOf(need) : []) {
      words.set(sector, (words.get(sector) ?? new Set()).add(entry.word));
    }
  }
  return words;
}

function sectorsOf(need: Need): string[] {
  return [need.sector, ...need.otherSectors];
}

/** What a concept, or the name of a sector, weighs as evidence of its sector. */
const weights = { strong: 1, weak: 0.5, name: 1 };

/** How much the text speaks of each sector, the most first; what is denied is no evidence. */
export function weighSectors(
  concepts: readonly Concept[],
  sectorNames: readonly Match[],
): SectorEvidence[] {
  const byThing = new Map<string, { sector: string; weight: number }>();
  for (const concept of concepts) {
    const need = concept.negated ? undefined : needById(concept.id);
    const weight = concept.weak ? weights.weak : weights.strong;
    const known = byThing.get(concept.id)?.weight ?? 0;
    if (!need || weight <= known) continue;
    byThing.set(concept.id, { sector: need.sector, weight });
    for (const sector of need.otherSectors) {
      byThing.set(`${concept.id} in ${sector}`, { sector, weight });
    }
  }
  for (const { entry } of sectorNames) {
    byThing.set(`name of ${entry.id}`, { sector: entry.id, weight: weights.name });
  }
  const evidence = new Map<string, number>();
  for (const { sector, weight } of byThing.values()) {
    evidence.set(sector, (evidence.get(sector) ?? 0) + weight);
  }
  return [...evidence]
    .map(([sector, weight]) => ({ sector, area: areaOf(sector) ?? sector, weight }))
    .sort((a, b) => b.weight - a.weight || (a.sector < b.sector ? -1 : 1));
}
