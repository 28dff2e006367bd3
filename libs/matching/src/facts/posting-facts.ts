/**
 * Everything that gates and criteria look at, and nothing else: plain values that survive JSON, so that
 * they can be kept by posting and version. Made by `analyseDemand` and `analyseOffer`.
 */
export interface PostingFacts {
  postingId: string;
  organisationId: string;
  /** The language of the text: as stated, else as found. */
  language: string;
  /** Languages in which the organisation can work, that of the text included; sorted. */
  workingLanguages: string[];
  /** What the text speaks of, by id of the lexicon; the strongest first. */
  needs: NeedEvidence[];
  /** What the text is about, as needs that its words remind of: a vector of length 1. */
  topics: NeedEvidence[];
  /** Needs of which the text says that they are not wanted or not given. */
  refusedNeeds: string[];
  /** Sectors and areas from the text and from ticks; the weights add up to 1, or the list is empty. */
  sectors: SectorWeight[];
  /** General things that the text speaks of, by id; sorted. */
  notions: string[];
  /** Distinct stems of title and text, sorted; they compare within one language only. */
  words: string[];
  /** Forms of support: as ticked, else as the text names them; sorted. */
  supports: string[];
  /** Groups of beneficiaries that are named; sorted. */
  groups: string[];
  from: string | null;
  to: string | null;
  /** What it touches that asks for the higher tier of vetting; absent is nothing. */
  touches?: string[];
}

/** A need of the lexicon and how clearly the posting speaks of it, 0 to 1. */
export interface NeedEvidence {
  need: string;
  weight: number;
}

export interface SectorWeight {
  /** Code of a sector or of a whole area. */
  sector: string;
  weight: number;
}

/** An amount that can be compared with others of the same dimension. */
export interface Measure {
  amount: number;
  /** Dimension of a unit (`people`, `area` …), or the id of what is counted (`borehole`, `teachers`). */
  dimension: string;
}

export interface DemandFacts extends PostingFacts {
  kind: 'demand';
  country: string;
  /** ISO 3166-2, as stated or as found from the name of the place. */
  subdivision: string | null;
  quantity: Measure | null;
  /** People who would benefit. */
  people: number | null;
  /** Prerequisites of help that the text says are there. */
  has: string[];
  /** Those of which it says that they aren't. */
  lacks: string[];
  /** What the demand is called: its title, or the need of a line. */
  title: string;
  /** How the demand spells the words whose stem is no word: by stem, as first said. */
  spellings: Readonly<Record<string, string>>;
  /** A composite demand: each line as a demand of its own, in the order of the lines. */
  lines: DemandFacts[];
}

export interface OfferFacts extends PostingFacts {
  kind: 'offer';
  served: Served;
  /** ISO 3166-2 codes that the text names. */
  subdivisions: string[];
  capacity: Measure | null;
  /** The stated capacity is used up. */
  exhausted: boolean;
  /** Prerequisites that the conditions name. */
  asks: string[];
  /** Hard conditions in the poster's words. */
  conditions: string[];
}

/** Where an offer can help: listed countries, the members of named regions, or anywhere. */
export type Served =
  | { by: 'countries'; countries: string[] }
  | { by: 'regions'; regions: string[]; countries: string[] }
  | { by: 'anywhere' };
