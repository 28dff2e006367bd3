import { subdivisionByCode } from '#reference';
import type { DemandDraft, OfferDraft, PostingDraft } from '../posting-draft.js';

/** What becomes of one free text; `pointer` says where it stands in the draft (RFC 6901). */
export type TextChange = (text: string, pointer: string) => string;

/**
 * A draft with every text that its poster types and others read put through `change`. Place and evidence are
 * left alone: others do not read them at all.
 */
export function mapFreeTexts(draft: PostingDraft, change: TextChange): PostingDraft {
  return draft.kind === 'demand' ? inDemand(draft, change) : inOffer(draft, change);
}

function inDemand(draft: DemandDraft, change: TextChange): DemandDraft {
  const { subdivision, quantity, beneficiaries, lines } = draft;
  return {
    ...draft,
    ...titleAndText(draft, change),
    subdivision: isCode(subdivision) ? subdivision : said(subdivision, '/subdivision', change),
    quantity: quantity && { ...quantity, unit: said(quantity.unit, '/quantity/unit', change) },
    beneficiaries: {
      ...beneficiaries,
      groups: each(beneficiaries.groups, '/beneficiaries/groups', change),
    },
    lines: lines.map((line, i) => ({
      ...line,
      need: change(line.need, `/lines/${i}/need`),
      unit: said(line.unit, `/lines/${i}/unit`, change),
    })),
  };
}

function inOffer(draft: OfferDraft, change: TextChange): OfferDraft {
  const { regions, capacity, conditions } = draft;
  return {
    ...draft,
    ...titleAndText(draft, change),
    regions: each(regions, '/regions', change),
    capacity: { ...capacity, unit: said(capacity.unit, '/capacity/unit', change) },
    conditions: each(conditions, '/conditions', change),
  };
}

function titleAndText({ title, text }: PostingDraft, change: TextChange) {
  return { title: change(title, '/title'), text: change(text, '/text') };
}

function said(text: string | null, pointer: string, change: TextChange): string | null {
  return text === null ? null : change(text, pointer);
}

function each(texts: readonly string[], pointer: string, change: TextChange): string[] {
  return texts.map((text, i) => change(text, `${pointer}/${i}`));
}

function isCode(subdivision: string | null): boolean {
  return subdivision !== null && subdivisionByCode(subdivision) !== undefined;
}
