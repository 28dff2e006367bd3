import { analyseText, type PlaceMention, type TextAnalysis } from '#language';
import { areaOf, broaderNeeds, isLanguage, referenceVersion, subdivisionByCode } from '#reference';
import type { PostingDraft } from '../posting-draft.js';
import { placeTerms } from './place-terms.js';

/** Raise it when `searchTermsOf` gives other terms for the same posting. */
const SCHEME = 2;

/** What the terms of a row were made with; a row of another version is indexed anew. */
export const searchVersion = `${SCHEME}-${referenceVersion.slice(0, 16)}`;

/** PostgreSQL refuses keys of some 2,700 bytes in an index; nobody looks for a word of such length. */
const LONGEST_WORD = 64;

/**
 * The terms that a posting is found by, distinct and sorted: `need:borehole` (and the wider needs above
 * it), `sector:drinking-water`, `place:KH`, `group:children`, `support:training`, and stems by the
 * language of the posting, `en:well`. Place and evidence give none: a search by them would tell others what
 * is kept from them.
 */
export function searchTermsOf(posting: PostingDraft): string[] {
  const { language, title, text } = posting;
  const countries = posting.kind === 'demand' ? [posting.country] : posting.countries;
  const read = (words: string, kind: 'title' | 'body') =>
    analyseText(words, { language, kind, countries });
  const analyses = [
    read(title, 'title'),
    read(text, 'body'),
    ...[...new Set(shortEntries(posting))].map((entry) => read(entry, 'title')),
  ];
  const terms = [
    ...posting.sectors.flatMap(sectorTerms),
    ...posting.supports.map((support) => `support:${support}`),
    ...statedPlaces(posting).flatMap(placeTerms),
    ...analyses.flatMap((analysis) => [
      ...meaningTerms(analysis),
      ...analysis.concepts.filter(isMeant).flatMap(({ id }) => widerNeedTerms(id)),
      ...analysis.sectors.flatMap(({ sector }) => sectorTerms(sector)),
      ...analysis.places.filter(isMeant).flatMap(({ code }) => placeTerms(code)),
      ...wordTerms(analysis, language).map(({ term }) => term),
    ]),
  ];
  return [...new Set(terms)].sort();
}

/** Needs, groups of people and forms of support that a text speaks of and does not deny. */
export function meaningTerms({ concepts, groups, supports }: TextAnalysis): string[] {
  return [
    ...concepts.filter(isMeant).map(({ id }) => `need:${id}`),
    ...groups.filter(isMeant).map(({ id }) => `group:${id}`),
    ...supports.filter(isMeant).map(({ id }) => `support:${id}`),
  ];
}

/** The stems of a text under its language, or under `other` for one beyond the six. */
export function wordTerms(
  { tokens }: TextAnalysis,
  language: string,
): { term: string; start: number; end: number }[] {
  const prefix = isLanguage(language) ? language : 'other';
  return tokens
    .filter(({ term }) => term !== '' && term.length <= LONGEST_WORD && term.isWellFormed())
    .map(({ term, start, end }) => ({ term: `${prefix}:${term}`, start, end }));
}

export function isMeant({ negated }: Pick<PlaceMention, 'negated'>): boolean {
  return !negated;
}

/** What is said in a few words beside the text. */
function shortEntries(posting: PostingDraft): string[] {
  const entries =
    posting.kind === 'demand'
      ? [
          posting.quantity?.unit,
          ...posting.beneficiaries.groups,
          ...posting.lines.flatMap(({ need, unit }) => [need, unit]),
        ]
      : [posting.capacity.unit];
  return entries.filter((entry) => typeof entry === 'string');
}

function statedPlaces(posting: PostingDraft): string[] {
  if (posting.kind === 'offer') return [...posting.countries, ...posting.regions];
  const { country, subdivision } = posting;
  return subdivision !== null && subdivisionByCode(subdivision)
    ? [country, subdivision]
    : [country];
}

function sectorTerms(code: string): string[] {
  const area = areaOf(code);
  return area === undefined || area === code
    ? [`sector:${code}`]
    : [`sector:${code}`, `sector:${area}`];
}

function widerNeedTerms(need: string): string[] {
  return [...broaderNeeds(need).keys()].map((wider) => `need:${wider}`);
}
