import type { AmountRow, DemandRow, LineRow, OfferRow, OrganisationRow } from './corpus.js';
import type { RowReader } from './row-reader.js';

export function organisationRow(row: RowReader): OrganisationRow {
  return {
    id: row.text('id'),
    name: row.text('name'),
    country: row.optionalText('country'),
    type: row.optionalText('type'),
    staff: row.optionalNumber('staff'),
    languages: row.texts('languages'),
    description: row.optionalText('description') ?? '',
  };
}

export function offerRow(row: RowReader): OfferRow {
  return {
    ...postingFields(row),
    countries: row.texts('countries'),
    regions: row.texts('regions'),
    capacity: amountRow(row.optionalRow('capacity')),
    availableFrom: row.optionalDay('available_from'),
    availableTo: row.optionalDay('available_to'),
    conditions: row.texts('conditions'),
  };
}

export function demandRow(row: RowReader): DemandRow {
  const quantity = row.optionalRow('quantity');
  const beneficiaries = row.optionalRow('beneficiaries');
  return {
    ...postingFields(row),
    country: row.text('country'),
    admin1: row.optionalText('admin1'),
    quantity: quantity && amountRow(quantity),
    beneficiaries: {
      count: beneficiaries?.optionalNumber('count') ?? null,
      groups: beneficiaries?.texts('groups') ?? [],
    },
    neededFrom: row.optionalDay('needed_from'),
    neededTo: row.optionalDay('needed_to'),
    urgency: row.optionalText('urgency'),
    voicedBy: row.optionalText('voiced_by'),
    evidence: row.optionalText('evidence'),
    lines: row.rows('lines').map(lineRow),
  };
}

function postingFields(row: RowReader) {
  return {
    id: row.text('id'),
    org: row.text('org'),
    language: row.text('language'),
    // A hurried poster may leave one of the two empty; the text then says it all, or the title does.
    title: row.optionalText('title') ?? '',
    text: row.optionalText('text') ?? '',
    areas: row.texts('areas'),
    support: row.texts('support'),
  };
}

function amountRow(row: RowReader | null): AmountRow {
  return { amount: row?.optionalNumber('amount') ?? null, unit: row?.optionalText('unit') ?? null };
}

function lineRow(row: RowReader): LineRow {
  return { need: row.text('need'), ...amountRow(row) };
}
