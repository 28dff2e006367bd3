import { analyseText, detectLanguage, type TextAnalysis } from '#language';
import { isLanguage, languages, needById, relatedNeeds } from '#reference';
import { isMeant, meaningTerms, wordTerms } from './search-terms.js';

/** A term that postings are looked for by. */
export interface QueryTerm {
  readonly term: string;
  /** What a match weighs before rarity: meaning more than words. */
  readonly weight: number;
  /** It says what is looked for; others only say where, and order what was found. */
  readonly subject: boolean;
}

/** By the kind of term, which is what stands before its colon; a stem has a language there. */
const weights: Readonly<Record<string, number>> = {
  need: 12,
  place: 6,
  group: 4,
  sector: 3,
  support: 3,
};
const WEIGHT_OF_STEM = 2;
/** What would partly meet the same wish, such as a borehole where a dug well is looked for. */
const WEIGHT_OF_RELATED = 1;

/** From so many characters on, the language of a text is found without doubt. */
const CERTAIN_LENGTH = 40;

/** Terms beyond these say nothing new; meanings come first. */
const MOST_TERMS = 100;

/** A reading in the language that was found counts as much more than one that is only possible. */
const FOUND = 2;
const POSSIBLE = 1;

/**
 * What `text`, in any language, is looked for by: the strongest terms first. A few Latin words do not tell
 * their language ("pozos" could be Polish), so they are read in all six, and for less in those not found.
 */
export function queryTermsOf(text: string): QueryTerm[] {
  const strongest = new Map<string, QueryTerm>();
  for (const term of readingsOf(text).flatMap((reading) => termsRead(text, reading))) {
    const known = strongest.get(term.term);
    if (!known || known.weight < term.weight) strongest.set(term.term, term);
  }
  return [...strongest.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
}

interface Reading {
  readonly language: string;
  readonly trust: number;
}

function readingsOf(text: string): Reading[] {
  const found = detectLanguage(text);
  if (!isLanguage(found)) {
    return [...languages, found].map((language) => ({ language, trust: FOUND }));
  }
  const isCertain = text.length >= CERTAIN_LENGTH || ['zh', 'ru', 'ar'].includes(found);
  const others = isCertain ? [] : languages.filter((language) => language !== found);
  return [
    { language: found, trust: FOUND },
    ...others.map((language) => ({ language, trust: POSSIBLE })),
  ];
}

function termsRead(text: string, { language, trust }: Reading): QueryTerm[] {
  const analysis = analyseText(text, { language, kind: 'title' });
  const places = analysis.places.filter(isMeant);
  const isPlace = (word: { start: number; end: number }) =>
    places.some((place) => word.start < place.end && place.start < word.end);
  const terms = [
    ...relatedTerms(analysis),
    ...meaningTerms(analysis).map(asSubject),
    ...sectorsMeant(analysis).map(asSubject),
    ...places.map(({ code }) => asPlace(`place:${code}`)),
    ...wordTerms(analysis, language).map((word) =>
      isPlace(word) ? asPlace(word.term) : asSubject(word.term),
    ),
  ];
  return terms.map((term) => ({ ...term, weight: term.weight * trust }));
}

/** Sectors by name, and those of the needs: what lies beside a need is found too, far below it. */
function sectorsMeant({ concepts, sectors }: TextAnalysis): string[] {
  const ofNeeds = concepts.filter(isMeant).flatMap(({ id }) => needById(id)?.sector ?? []);
  return [...sectors.map(({ sector }) => sector), ...ofNeeds].map((sector) => `sector:${sector}`);
}

function relatedTerms({ concepts }: TextAnalysis): QueryTerm[] {
  return concepts
    .filter(isMeant)
    .flatMap(({ id }) => [...relatedNeeds(id)])
    .map((need) => ({ term: `need:${need}`, weight: WEIGHT_OF_RELATED, subject: true }));
}

function asSubject(term: string): QueryTerm {
  return { term, weight: weightOf(term), subject: true };
}

function asPlace(term: string): QueryTerm {
  return { term, weight: weightOf(term), subject: false };
}

function weightOf(term: string): number {
  return weights[term.slice(0, term.indexOf(':'))] ?? WEIGHT_OF_STEM;
}
