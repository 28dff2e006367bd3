import { detectLanguage } from '#language';
import type { DemandDraft, OfferDraft, PostingDraft } from '#posting';
import { titleFrom } from './title-from.js';
import type { AmountDto } from './amount.dto.js';
import type { DemandInput } from './demand-input.js';
import type { OfferInput } from './offer-input.js';

/** What detectLanguage answers for a text that gives no hint. */
const UNDETERMINED = 'und';

/** What a poster sent, with everything filled in that was left unsaid. */
export function postingDraftOf(input: DemandInput | OfferInput): PostingDraft {
  return input.kind === 'demand' ? demandDraft(input) : offerDraft(input);
}

function demandDraft(input: DemandInput): DemandDraft {
  return {
    kind: 'demand',
    ...inCommon(input),
    country: input.country,
    subdivision: said(input.subdivision),
    place: said(input.place),
    quantity: input.quantity ? amount(input.quantity) : null,
    beneficiaries: {
      count: input.beneficiaries?.count ?? null,
      groups: input.beneficiaries?.groups ?? [],
    },
    urgency: input.urgency ?? 'normal',
    voicedBy: input.voicedBy ?? 'community',
    evidence: said(input.evidence),
    lines: (input.lines ?? []).map((line) => ({ need: line.need, ...amount(line) })),
  };
}

function offerDraft(input: OfferInput): OfferDraft {
  return {
    kind: 'offer',
    ...inCommon(input),
    countries: input.countries ?? [],
    regions: input.regions ?? [],
    capacity: amount(input.capacity),
    conditions: input.conditions ?? [],
  };
}

function inCommon(input: DemandInput | OfferInput) {
  const { text } = input;
  return {
    language: said(input.language) ?? languageOf(text),
    title: said(input.title) ?? titleFrom(text),
    text,
    sectors: input.sectors ?? [],
    supports: input.supports ?? [],
    from: input.from ?? null,
    to: input.to ?? null,
  };
}

function amount(given: AmountDto | null | undefined): {
  amount: number | null;
  unit: string | null;
} {
  return { amount: given?.amount ?? null, unit: said(given?.unit) };
}

/** A form that was left blank says nothing. */
function said(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}

function languageOf(text: string): string {
  const language = detectLanguage(text);
  return language === UNDETERMINED ? 'en' : language;
}
