import type { NewDemandInput, NewOfferInput } from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';

export type Kind = 'demand' | 'offer';

/** What was typed and chosen, as it is shown again when something needs mending. Empty is not said. */
export interface TypedPosting {
  kind: Kind;
  text: string;
  country: string;
  countries: string[];
  title: string;
  subdivision: string;
  place: string;
  sectors: string[];
  supports: string[];
  people: string;
  amount: string;
  unit: string;
  from: string;
  to: string;
  urgency: string;
  voicedBy: string;
  evidence: string;
}

/** The form before anything is typed. */
export function nothingTyped(kind: Kind): TypedPosting {
  const no = '';
  return {
    ...{ kind, text: no, country: no, countries: [], title: no, subdivision: no, place: no },
    ...{ sectors: [], supports: [], people: no, amount: no, unit: no, from: no, to: no },
    ...{ urgency: 'normal', voicedBy: 'community', evidence: no },
  };
}

/** The form as it was sent. */
export function typedIn(form: FormData): TypedPosting {
  const kind = formText(form, 'kind') === 'offer' ? 'offer' : 'demand';
  const nothing = nothingTyped(kind);
  const typed = Object.entries<string | string[]>({ ...nothing }).map(([name, value]) => {
    if (name === 'kind') return [name, kind];
    if (Array.isArray(value)) return [name, form.getAll(name).filter((one) => one !== '')];
    return [name, form.has(name) ? formText(form, name).trim() : value];
  });
  return Object.fromEntries(typed) as TypedPosting;
}

/**
 * What the API takes. Codes and numbers are as they were sent: the API says which of them it does not know.
 * @param draft to be kept, and not posted yet
 */
export function postingOf(typed: TypedPosting, draft: boolean): NewDemandInput | NewOfferInput {
  const said = (text: string) => (text === '' ? null : text);
  const amount = { amount: numberIn(typed.amount), unit: said(typed.unit) };
  const hasAmount = amount.amount !== null || amount.unit !== null;
  const inCommon = {
    draft,
    text: typed.text,
    title: said(typed.title),
    sectors: typed.sectors,
    supports: typed.supports,
    from: said(typed.from),
    to: said(typed.to),
  };
  if (typed.kind === 'offer') {
    const capacity = hasAmount ? amount : null;
    return { kind: 'offer', ...inCommon, countries: typed.countries, capacity };
  }
  return {
    kind: 'demand',
    ...inCommon,
    country: typed.country,
    subdivision: said(typed.subdivision),
    place: said(typed.place),
    quantity: hasAmount ? amount : null,
    beneficiaries: typed.people === '' ? null : { count: numberIn(typed.people), groups: [] },
    urgency: typed.urgency as NewDemandInput['urgency'],
    voicedBy: typed.voicedBy as NewDemandInput['voicedBy'],
    evidence: said(typed.evidence),
  };
}

/** Null where nothing is written. What is no number goes on as it is, for the API to refuse by name. */
function numberIn(text: string): number | null {
  if (text === '') return null;
  const number = Number(text.replace(/[\s  ’']/g, ''));
  return Number.isNaN(number) ? (text as unknown as number) : number;
}
