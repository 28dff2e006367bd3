import type { ApplicationDetails, Judgements } from '#membership';
import type { DemandDraft, OfferDraft } from '#posting';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { aProfile } from '../../builders/a-profile.js';
import { judged } from '../../builders/a-review.js';
import type { Canaries, Owner } from './canaries.js';

/** Plants a word in a field. */
export type Plant = (...planted: Parameters<Canaries['plant']>) => string;

/** An application whose every text is a canary. */
export function anApplication(c: Plant, owner: Owner): Partial<ApplicationDetails> {
  const hidden = `${c('Organisation.description', { owner, hidden: true })}@example.org`;
  return {
    profile: aProfile({
      name: c('Organisation.name', { owner }),
      latinName: c('Organisation.latinName', { owner }),
      registrationNumber: c('Organisation.registrationNumber', { owner }),
      website: `https://example.org/${c('Organisation.website', { owner })}`,
      description: `${c('Organisation.description', { owner })}. Write to ${hidden}.`,
    }),
    contact: {
      name: c('Person.name', { owner }),
      position: 'Chair',
      email: `${c('Person.email', { owner })}@example.org`,
    },
    language: 'en',
  };
}

/** A demand whose every text is a canary. */
export function theDemand(c: Plant): DemandDraft {
  const opened = 'introduced';
  const open = { opened } as const;
  const hidden = { opened, hidden: true } as const;
  const { text } = aDemand();
  return aDemand({
    title: `Deep wells ${c('Demand.title', open)}`,
    text: `${text} ${c('Demand.text', open)}. Write to ${c('Demand.text', hidden)}@example.org.`,
    place: c('Demand.place', open),
    subdivision: `${c('Demand.subdivision', open)} ${c('Demand.subdivision', hidden)}@example.org`,
    quantity: { amount: 3, unit: c('Demand.quantityUnit', open) },
    beneficiaries: { count: 900, groups: [c('Demand.beneficiaryGroups', open)] },
    evidence: c('Demand.evidence', open),
    lines: [
      {
        need: `boreholes ${c('NeedLine.need', open)} ${c('NeedLine.need', hidden)}@example.org`,
        amount: 3,
        unit: c('NeedLine.unit', open),
      },
    ],
  });
}

/** An offer whose every text is a canary. */
export function theOffer(c: Plant): OfferDraft {
  const open = { opened: 'closed' } as const;
  const hidden = { opened: 'closed', hidden: true } as const;
  return anOffer({
    title: `Boreholes ${c('Offer.title', open)} ${c('Offer.title', hidden)}@example.org`,
    text: `${anOffer().text} ${c('Offer.text', open)} ${c('Offer.text', hidden)}@example.org`,
    countries: [],
    regions: [c('Offer.regions', open), `${c('Offer.regions', hidden)}@example.org`],
    capacity: { amount: 20, unit: c('Offer.capacityUnit', open) },
    conditions: [`${c('Offer.conditions', open)} ${c('Offer.conditions', hidden)}@example.org`],
  });
}

/** Not published: its own organisation sees it, and nobody else. */
export function aDraft(c: Plant): DemandDraft {
  const only = ['own'] as const;
  return aDemand({ title: c('Demand.title', { only }), text: c('Demand.text', { only }) });
}

/** Five judgements with the comment. */
export function saying(comment: string): Judgements {
  const judgements = judged();
  return Object.fromEntries(
    Object.entries(judgements).map(([question, judgement]) => [
      question,
      { ...judgement, comment },
    ]),
  ) as unknown as typeof judgements;
}
