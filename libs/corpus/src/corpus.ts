/** An evaluation corpus as its files state it; the format is described in test/evaluation/dev/README.md. */
export interface Corpus {
  organisations: OrganisationRow[];
  offers: OfferRow[];
  demands: DemandRow[];
  judgements: Judgement[];
  /** Empty where the corpus has no `line_qrels.tsv`. */
  lineJudgements: LineJudgement[];
}

export interface OrganisationRow {
  id: string;
  name: string;
  country: string | null;
  type: string | null;
  staff: number | null;
  languages: string[];
  description: string;
}

/** An amount and its unit as the poster wrote them. */
export interface AmountRow {
  amount: number | null;
  unit: string | null;
}

interface PostingRow {
  id: string;
  org: string;
  language: string;
  title: string;
  text: string;
  areas: string[];
  support: string[];
}

export interface OfferRow extends PostingRow {
  countries: string[];
  regions: string[];
  capacity: AmountRow;
  availableFrom: string | null;
  availableTo: string | null;
  conditions: string[];
}

export interface DemandRow extends PostingRow {
  country: string;
  admin1: string | null;
  quantity: AmountRow | null;
  beneficiaries: { count: number | null; groups: string[] };
  neededFrom: string | null;
  neededTo: string | null;
  urgency: string | null;
  voicedBy: string | null;
  evidence: string | null;
  /** Empty on a demand that asks for one thing. */
  lines: LineRow[];
}

export interface LineRow extends AmountRow {
  need: string;
}

/** How well an offer answers a demand: 0 (an explicit hard negative) to 3 (could start as it stands). */
export interface Judgement {
  demandId: string;
  offerId: string;
  grade: number;
  reason: string;
}

/** How well an offer covers one line of a composite demand. */
export interface LineJudgement {
  demandId: string;
  /** Counted from 1, as the file does. */
  line: number;
  offerId: string;
  grade: number;
}
