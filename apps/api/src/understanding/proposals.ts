import {
  countryName,
  formOfSupportName,
  isFormOfSupport,
  type Language,
  needName,
  subdivisionByCode,
  subdivisionName,
} from '#reference';
import type { PostingKind } from '#posting';
import type { NamedDto, ProposalsDto } from './proposals.dto.js';
import { proposedDays, type SaidTime } from './proposed-days.js';
import { proposedQuantity } from './proposed-quantity.js';
import { proposedSectors } from './proposed-sectors.js';
import type { TextReading, TypedText } from './read-text.js';

/** More is no proposal but a list to choose from. */
const MOST_NEEDS = 10;

/** What a form could be filled with. `kind` is null while the poster has not said which it is. */
export function proposalsFrom(
  typed: TypedText,
  reading: TextReading,
  kind: PostingKind | null,
  language: Language,
): ProposalsDto {
  const meant = withoutNegated(reading);
  const country = typed.country ?? mostNamed(countriesOf(meant)) ?? homeOf(typed, kind);
  const subdivision = mostNamed(
    meant.places
      .filter((place) => place.kind === 'subdivision' && place.code.startsWith(`${country}-`))
      .map(({ code }) => code),
  );
  return {
    sectors: proposedSectors(typed, meant, language),
    needs: proposedNeeds(meant, language),
    supports: byFrequency(meant.supports.map(({ id }) => id))
      .filter(isFormOfSupport)
      .map((id) => ({ id, name: formOfSupportName(id, language) })),
    country: country === null ? null : named(country, countryName, language),
    subdivision: subdivision === null ? null : named(subdivision, subdivisionName, language),
    countries:
      kind === 'demand'
        ? []
        : byFrequency(countriesOf(meant)).map((code) => named(code, countryName, language)),
    quantity: proposedQuantity(meant, language),
    ...proposedDays(saidTimes(meant, typed), typed.today, kind),
  };
}

function saidTimes({ times }: TextReading, { title, text }: TypedText): SaidTime[] {
  return times.map((time) => {
    const words = time.field === 'title' ? (title ?? '') : text;
    return { ...time, said: words.slice(time.start, time.end) };
  });
}

/** People seldom name the country that they live in; an offer goes abroad as often as not. */
function homeOf({ home }: TypedText, kind: PostingKind | null): string | null {
  return kind === 'demand' ? home : null;
}

function withoutNegated(reading: TextReading): TextReading {
  const isMeant = ({ negated }: { negated: boolean }) => !negated;
  return {
    ...reading,
    concepts: reading.concepts.filter(isMeant),
    places: reading.places.filter(isMeant),
    supports: reading.supports.filter(isMeant),
  };
}

/** Countries by their own names and by those of their subdivisions, as often as they are named. */
function countriesOf({ places }: TextReading): string[] {
  return places.flatMap(({ kind, code }) => {
    if (kind === 'country') return code;
    return kind === 'subdivision' ? (subdivisionByCode(code)?.country ?? []) : [];
  });
}

/** Those of the title count twice, weak ones half; then in the order of reading. */
function proposedNeeds({ concepts }: TextReading, language: Language): NamedDto[] {
  const weights = new Map<string, number>();
  for (const { id, weak, field } of concepts) {
    const weight = (weak ? 0.5 : 1) * (field === 'title' ? 2 : 1);
    weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NEEDS)
    .map(([id]) => named(id, needName, language));
}

function named(
  id: string,
  nameOf: (id: string, language: Language) => string,
  language: Language,
): NamedDto {
  return { id, name: nameOf(id, language) };
}

function mostNamed(codes: readonly string[]): string | null {
  return byFrequency(codes)[0] ?? null;
}

/** Each once, the most frequent first; of equals the one that comes first. */
function byFrequency(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
