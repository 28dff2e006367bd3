import { findSubdivision } from '#reference';
import { measureOf } from './facts/measure.js';
import type { DemandFacts, OfferFacts, PostingFacts } from './facts/posting-facts.js';
import { askedPrerequisites, prerequisitesAtHand } from './facts/read-prerequisites.js';
import { readPosting, type PostingReading } from './facts/read-posting.js';
import { servedPlaces } from './facts/served-places.js';
import { weighSectors } from './facts/weigh-sectors.js';
import { weighNeeds } from './facts/weigh-needs.js';
import { topicsOf } from './topics/topics-of.js';
import type { DemandContent, NeedLine, OfferContent, PostingContent } from './posting-content.js';

/** What scoring needs to know of a demand. Depends on the content alone: keep it by posting and version. */
export function analyseDemand(content: DemandContent): DemandFacts {
  const whole = demandAlone(content);
  // Hall and generator stand in the text of the whole; they are there for every line.
  const { has, lacks } = whole;
  const lines = content.lines.map((line) => demandAlone(lineContent(content, line)));
  return { ...whole, lines: lines.map((line) => ({ ...line, has, lacks })) };
}

/** What scoring needs to know of an offer. Depends on the content alone: keep it by posting and version. */
export function analyseOffer(content: OfferContent): OfferFacts {
  const reading = readPosting(content, [content.capacity.unit]);
  return {
    kind: 'offer',
    ...postingFacts(content, reading),
    served: servedPlaces(content.countries, content.regions),
    subdivisions: reading.subdivisions,
    capacity: measureOf(content.capacity, content.language),
    exhausted: content.capacity.amount !== null && content.capacity.amount <= 0,
    asks: askedPrerequisites(content.conditions, content.language),
    conditions: content.conditions.filter((condition) => condition.trim() !== ''),
  };
}

function demandAlone(content: DemandContent): DemandFacts {
  const reading = readPosting(content, [
    content.quantity?.unit ?? null,
    ...content.beneficiaries.groups,
  ]);
  return {
    kind: 'demand',
    ...postingFacts(content, reading),
    country: content.country,
    subdivision: content.subdivision ?? subdivisionOf(content),
    quantity: measureOf(content.quantity, content.language),
    people: content.beneficiaries.count,
    ...prerequisitesAtHand(reading.prerequisites),
    title: content.title,
    spellings: reading.spellings,
    lines: [],
  };
}

/** A line as a demand of its own: same place and time, but only its own need. */
function lineContent(content: DemandContent, line: NeedLine): DemandContent {
  return {
    ...content,
    title: line.need,
    text: '',
    quantity: { amount: line.amount, unit: line.unit },
    beneficiaries: { count: null, groups: [] },
    sectors: [],
    lines: [],
  };
}

function postingFacts(content: PostingContent, reading: PostingReading): PostingFacts {
  return {
    postingId: content.postingId,
    organisationId: content.organisationId,
    language: content.language,
    workingLanguages: sorted([content.language, ...content.workingLanguages]),
    needs: weighNeeds(reading.concepts),
    topics: topicsOf(reading.terms, content.language),
    refusedNeeds: reading.refusedNeeds,
    sectors: weighSectors(content.sectors, reading.sectors),
    words: reading.words,
    supports: content.supports.length > 0 ? sorted(content.supports) : reading.supports,
    groups: reading.groups,
    notions: reading.notions,
    from: content.from,
    to: content.to,
    ...(content.touches?.length ? { touches: sorted(content.touches) } : {}),
  };
}

function subdivisionOf(content: DemandContent): string | null {
  return content.place === null
    ? null
    : (findSubdivision(content.country, content.place)?.code ?? null);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
