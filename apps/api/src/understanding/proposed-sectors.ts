import { tellingTerms } from '#matching';
import { areaOf, type Language, needById, sectorName } from '#reference';
import type { ProposedSectorDto } from './proposals.dto.js';
import type { TextReading, TypedText } from './read-text.js';
import { sectorShares } from './sector-shares.js';

/** The form ticks all of them: more would be a list to choose from. */
const MOST_SECTORS = 3;

/** What is spoken of less than half as much as the first is background as often as not. */
const LEAST_OF_FIRST = 0.5;

/** So many words show why a sector is proposed that the text doesn't name. */
const TELLING_WORDS = 3;

/** The sectors that a text asks for or offers help in, with the words that say so, the best first. */
export function proposedSectors(
  typed: TypedText,
  reading: TextReading,
  language: Language,
): ProposedSectorDto[] {
  const byShare = [...sectorShares(reading)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const least = (byShare[0]?.[1] ?? 0) * LEAST_OF_FIRST;
  return byShare
    .slice(0, MOST_SECTORS)
    .filter(([, share]) => share >= least)
    .map(([code, share]) => ({
      code,
      name: sectorName(code, language),
      area: areaOf(code) ?? code,
      share: Math.round(1000 * share) / 1000,
      evidence: evidenceOf(code, typed, reading),
    }));
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
