import { tellingTerms } from '#matching';
import { areaOf, type Language, needById, sectorName } from '#reference';
import type { ProposedSectorDto } from './proposals.dto.js';
import type { TextReading, TypedText } from './read-text.js';
import { sectorShares } from './sector-shares.js';

/** The form ticks all of them: more would be a list to choose from. */
const MOST_AREAS = 3;

/** What is spoken of less than a third as much as the first is background. */
const LEAST_OF_FIRST = 1 / 3;

/** So many words show why a sector is proposed that the text doesn't name. */
const TELLING_WORDS = 3;

/**
 * The sectors that a text asks for or offers help in, with the words that say so, the best first. Areas are picked
 * before sectors, one sector from each: a text of childbirth, nurses and medicine speaks of health, though of no sector
 * of it much, and three sectors of one area would say little more than one.
 */
export function proposedSectors(
  typed: TypedText,
  reading: TextReading,
  language: Language,
): ProposedSectorDto[] {
  const areas = mostSpokenOf(sectorShares(reading));
  const least = (areas[0]?.share ?? 0) * LEAST_OF_FIRST;
  return areas
    .slice(0, MOST_AREAS)
    .filter(({ share }) => share >= least)
    .map(({ area, share, sector }) => ({
      code: sector,
      name: sectorName(sector, language),
      area,
      share: Math.round(1000 * share) / 1000,
      evidence: evidenceOf(sector, typed, reading),
    }));
}

/** An area, how much is spoken of it, and the sector of it that is spoken of most. */
interface SpokenOf {
  area: string;
  share: number;
  sector: string;
}

/** Areas, the most spoken of first. */
function mostSpokenOf(sectors: ReadonlyMap<string, number>): SpokenOf[] {
  const areas = new Map<string, SpokenOf>();
  for (const [sector, share] of [...sectors].sort(byWeight)) {
    const area = areaOf(sector) ?? sector;
    const known = areas.get(area);
    areas.set(area, { area, share: share + (known?.share ?? 0), sector: known?.sector ?? sector });
  }
  return [...areas.values()].sort((a, b) => byWeight([a.area, a.share], [b.area, b.share]));
}

/** The heaviest first; of equals the one whose code comes first. */
function byWeight(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

/** The words that name a need of the sector, else those that remind of one. */
function evidenceOf(sector: string, typed: TypedText, reading: TextReading): string[] {
  const wordAt = ({
    field,
    start,
    end,
  }: Pick<TextReading['words'][number], 'field' | 'start' | 'end'>) =>
    (typed[field] ?? '').slice(start, end);
  const naming = reading.concepts.filter(({ id }) => needById(id)?.sector === sector);
  if (naming.length > 0) return [...new Set(naming.map(wordAt))];
  const terms = reading.words.map(({ term }) => term);
  return tellingTerms(terms, reading.language, sector)
    .slice(0, TELLING_WORDS)
    .flatMap((told) => reading.words.find(({ term }) => term === told) ?? [])
    .map(wordAt);
}
