import type { Urgency, Voice } from '#reference';

/** What a poster typed and ticked, before anything is understood of it. */
export interface PostingContent {
  postingId: string;
  organisationId: string;
  /** ISO 639-1 code of the language that title and text are written in. */
  language: string;
  title: string;
  text: string;
  /** Area or sector codes as ticked; may be wrong, incomplete or empty. */
  sectors: string[];
  /** Forms of support as ticked. */
  supports: string[];
  /** First calendar day (YYYY-MM-DD) on which help is needed or given; null = open. */
  from: string | null;
  /** Last such day, included; null = open. */
  to: string | null;
  /** ISO 639-1 codes in which the organisation can work. */
  workingLanguages: string[];
  /** What it touches that asks for the higher tier of vetting: `children`, `cash`. Left out is nothing. */
  touches?: string[];
}

/** An amount and its unit in the poster's own words. */
export interface Amount {
  amount: number | null;
  unit: string | null;
}

/** One need inside a composite demand. */
export interface NeedLine extends Amount {
  need: string;
}

/** What a place needs. */
export interface DemandContent extends PostingContent {
  kind: 'demand';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2, when it is known. */
  subdivision: string | null;
  /** Free text: a village, a district, a province as people call it. */
  place: string | null;
  quantity: Amount | null;
  beneficiaries: { count: number | null; groups: string[] };
  urgency: Urgency;
  voicedBy: Voice;
  /** How local people were asked. */
  evidence: string | null;
  lines: NeedLine[];
}

/** What an organisation can bring. */
export interface OfferContent extends PostingContent {
  kind: 'offer';
  /** ISO 3166-1 alpha-2; not empty = exhaustive. */
  countries: string[];
  /** Names of regions; they count when `countries` is empty. Both empty = anywhere. */
  regions: string[];
  capacity: Amount;
  /** Hard conditions in the poster's words. */
  conditions: string[];
}
