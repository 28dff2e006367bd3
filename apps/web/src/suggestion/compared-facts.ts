import type { DemandDto, OfferDto, SuggestionDto, VocabularyDto } from '../api/schema.js';
import { namesOf, sectorNames } from '../browse/vocabulary-names.js';
import { type Language, languageTraits } from '../language/languages.js';
import type { PartnersWords } from '../messages/partners/words.js';
import type { PostingWords } from '../messages/posting/words.js';
import { amountIn } from '../posting/amount-in.js';
import { dayIn } from '../sign-in/day-in.js';
import { countryIn } from './country-in.js';

/** One row of a comparison; without values, nothing was said. */
export interface ComparedFact {
  readonly name: string;
  readonly values: readonly string[];
  /** Whoever answers has to know each of the values: none may be left out of a long list. */
  readonly isWhole?: boolean;
}

/** What is needed to tell it in the reader's language. */
export interface Telling {
  readonly language: Language;
  readonly vocabulary: VocabularyDto;
  readonly words: PartnersWords['facts'];
  readonly page: PostingWords['page'];
}

/**
 * Where, what, how many, when, in which languages, and for whom or on which conditions: the same rows for every posting
 * of a kind, so that they can be aligned.
 */
export function comparedFacts(
  posting: DemandDto | OfferDto,
  { counterpart, understood }: Pick<SuggestionDto, 'counterpart' | 'understood'>,
  telling: Telling,
): readonly ComparedFact[] {
  const { words, language } = telling;
  const names = new Intl.DisplayNames(languageTraits[language].tag, { type: 'language' });
  return [
    { name: words.where, values: placesOf(posting, telling) },
    { name: words.what, values: workOf(posting, understood, telling) },
    { name: words.howMany, values: amountsOf(posting, understood, telling) },
    { name: words.when, values: daysOf(posting, telling) },
    { name: words.languages, values: counterpart.languages.map((code) => names.of(code) ?? code) },
    posting.kind === 'demand'
      ? { name: words.groups, values: posting.beneficiaries.groups ?? [], isWhole: true }
      : { name: words.conditions, values: posting.conditions, isWhole: true },
  ];
}

function placesOf(posting: DemandDto | OfferDto, { language, words }: Telling): string[] {
  if (posting.kind === 'demand') {
    const { country, subdivision, place } = posting;
    return [place, subdivision, countryIn(country, language)].filter((name) => name != null);
  }
  const served = [
    ...posting.countries.map((code) => countryIn(code, language)),
    ...posting.regions,
  ];
  return served.length > 0 ? served : [words.anywhere];
}

/** First the needs that were understood, in the reader's language; where none were, as they were written. */
function workOf(
  posting: DemandDto | OfferDto,
  understood: SuggestionDto['understood'],
  { vocabulary }: Telling,
): string[] {
  const needs = understood?.needs.map(({ name }) => name) ?? [];
  const lines = posting.kind === 'demand' ? posting.lines.map(({ need }) => need) : [];
  const named = [
    ...(needs.length > 0 ? needs : lines),
    ...sectorNames(vocabulary, posting.sectors),
    ...namesOf(vocabulary.supports, posting.supports),
  ];
  return [...new Set(named)];
}

function amountsOf(
  posting: DemandDto | OfferDto,
  understood: SuggestionDto['understood'],
  { language, page }: Telling,
): string[] {
  const amount = amountIn(posting, understood, language);
  const people = posting.kind === 'demand' ? posting.beneficiaries.count : null;
  return [...(amount ? [amount] : []), ...(people ? [page.people({ count: people })] : [])];
}

function daysOf({ from, to }: DemandDto | OfferDto, { language, page }: Telling): string[] {
  return [
    ...(from ? [page.since({ day: dayIn(from, language) })] : []),
    ...(to ? [page.until({ day: dayIn(to, language) })] : []),
  ];
}
