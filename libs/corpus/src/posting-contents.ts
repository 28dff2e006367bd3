import type { DemandContent, OfferContent } from '#matching';
import type { DemandRow, OfferRow, OrganisationRow } from './corpus.js';

const URGENCIES: readonly DemandContent['urgency'][] = ['low', 'normal', 'high', 'critical'];
const VOICES: readonly DemandContent['voicedBy'][] = [
  'community',
  'cbo',
  'local-ngo',
  'ingo',
  'authority',
];

/**
 * What the organisation behind a demand would have typed and ticked. The row's id serves to name the
 * posting and for nothing else.
 */
export function demandContent(row: DemandRow, organisation?: OrganisationRow): DemandContent {
  return {
    ...postingContent(row, organisation),
    kind: 'demand',
    from: row.neededFrom,
    to: row.neededTo,
    country: row.country,
    subdivision: null,
    place: row.admin1,
    quantity: row.quantity,
    beneficiaries: row.beneficiaries,
    urgency: oneOf(URGENCIES, row.urgency, 'normal'),
    voicedBy: oneOf(VOICES, row.voicedBy, 'local-ngo'),
    evidence: row.evidence,
    lines: row.lines,
  };
}

/** What the organisation behind an offer would have typed and ticked. */
export function offerContent(row: OfferRow, organisation?: OrganisationRow): OfferContent {
  return {
    ...postingContent(row, organisation),
    kind: 'offer',
    from: row.availableFrom,
    to: row.availableTo,
    countries: row.countries,
    regions: row.regions,
    capacity: row.capacity,
    conditions: row.conditions,
  };
}

function postingContent(row: DemandRow | OfferRow, organisation: OrganisationRow | undefined) {
  return {
    postingId: row.id,
    organisationId: row.org,
    language: row.language,
    title: row.title,
    text: row.text,
    sectors: row.areas,
    supports: row.support,
    workingLanguages: organisation?.languages ?? [],
  };
}

function oneOf<Value extends string>(
  known: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return known.find((candidate) => candidate === value) ?? otherwise;
}
