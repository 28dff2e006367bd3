import type { DemandDto, DemandInput, OfferDto, OfferInput } from '../api/schema.js';
import { postingOf, type TypedPosting } from './typed-posting.js';

/** What a posting says, as it would be typed into the form. */
export function postingAsTyped(posting: DemandDto | OfferDto): TypedPosting {
  const isDemand = posting.kind === 'demand';
  const amount = isDemand ? posting.quantity : posting.capacity;
  return {
    kind: posting.kind,
    text: posting.text,
    title: posting.title,
    country: isDemand ? posting.country : '',
    countries: isDemand ? [] : [...posting.countries],
    subdivision: (isDemand && posting.subdivision) || '',
    place: (isDemand && posting.place) || '',
    sectors: [...posting.sectors],
    supports: [...posting.supports],
    people: (isDemand && posting.beneficiaries.count?.toString()) || '',
    amount: amount?.amount?.toString() ?? '',
    unit: amount?.unit ?? '',
    from: posting.from ?? '',
    to: posting.to ?? '',
    urgency: isDemand ? posting.urgency : '',
    voicedBy: isDemand ? posting.voicedBy : '',
    evidence: (isDemand && posting.evidence) || '',
  };
}

/**
 * The posting as the form changes it. What the form does not show stays as it is: the language, needs line by line,
 * groups of people, regions, conditions, and sectors that are narrower than the areas that can be ticked.
 * @param areas the codes that can be ticked
 */
export function changedPosting(
  posting: DemandDto | OfferDto,
  typed: TypedPosting,
  areas: readonly string[],
): DemandInput | OfferInput {
  const { draft: _, ...said } = postingOf({ ...typed, kind: posting.kind }, false);
  const narrower = posting.sectors.filter((sector) => !areas.includes(sector));
  const kept = { language: posting.language, sectors: [...(said.sectors ?? []), ...narrower] };
  if (said.kind === 'demand' && posting.kind === 'demand') {
    const { groups } = posting.beneficiaries;
    const count = said.beneficiaries?.count ?? null;
    return { ...said, ...kept, lines: posting.lines, beneficiaries: { count, groups } };
  }
  if (said.kind === 'offer' && posting.kind === 'offer')
    return { ...said, ...kept, regions: posting.regions, conditions: posting.conditions };
  throw new Error('A posting does not change its kind.');
}
