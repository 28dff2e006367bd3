/** A stretch of the original string, in UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A stemmed word of the text that is no stop word. */
export interface Token extends Span {
  term: string;
}

/** A need of the lexicon that the text speaks of. */
export interface Concept extends Span {
  /** Need id of the lexicon. */
  id: string;
  /** The word was ambiguous by itself; it counts because the text says more of the same field. */
  weak: boolean;
  /** The text says that this is not wanted or not given; a lack ("no water") is not negated. */
  negated: boolean;
  /** How sure it is that the text asks for this or offers it, 0 to 1: see `conceptConfidence`. */
  confidence: number;
  /** The word of the lexicon that matched. */
  word: string;
}

/** How strongly the text speaks of a sector, from the concepts that are not negated. */
export interface SectorEvidence {
  sector: string;
  area: string;
  /** Concepts of the sector, a weak one counting half; repeated ids count once. */
  weight: number;
}

/** A country (ISO 3166-1), subdivision (ISO 3166-2), grouping or M49 region named in the text. */
export interface PlaceMention extends Span {
  code: string;
  kind: 'country' | 'subdivision' | 'grouping' | 'region';
  /** The text excludes the place ("except Kabul"). */
  negated: boolean;
}

/** A group of beneficiaries named in the text. */
export interface GroupMention extends Span {
  id: string;
  negated: boolean;
}

/** A general thing that the text speaks of (river, law, winter): see `notions` of the reference lib. */
export interface NotionMention extends Span {
  id: string;
}

/** Something that help often asks for (electricity, a hall), and what the text says of it. */
export interface PrerequisiteMention extends Span {
  id: string;
  /** It is there, it isn't, or neither for certain: what is asked for, is broken, or others have is `open`. */
  said: 'there' | 'lacking' | 'open';
  /** As a term of an offer it asks for nothing: "no registration needed", "we pay customs". */
  waived: boolean;
}

/** A form of support named in the text ("training", "捐款"). */
export interface SupportMention extends Span {
  id: string;
  negated: boolean;
}

/** A number with what it counts. */
export interface Quantity extends Span {
  amount: number;
  /** Unit id, beneficiary group id or need id, by `unitKind`; null for a bare number. */
  unit: string | null;
  unitKind: 'unit' | 'group' | 'need' | null;
}

/** A time named in the text; null where it lies open. Both are null for one without days ("the rains"). */
export interface TimeMention extends Span {
  /** The first day, `YYYY-MM-DD`. */
  from: string | null;
  /** The last day, `YYYY-MM-DD`. */
  to: string | null;
  /**
   * It says little of when something is wanted: "in March" may be a memory, "the pass is shut until March" is so every
   * year, "the rains" have no days.
   */
  weak: boolean;
}

/** What a text says, in the project's own codes. */
export interface TextAnalysis {
  /** ISO 639-1 code; `und` when the text gives no hint. */
  language: string;
  tokens: Token[];
  concepts: Concept[];
  sectors: SectorEvidence[];
  places: PlaceMention[];
  groups: GroupMention[];
  supports: SupportMention[];
  notions: NotionMention[];
  prerequisites: PrerequisiteMention[];
  quantities: Quantity[];
}

export interface AnalyseOptions {
  /** The language the poster states; found from the text when it is left out. */
  language?: string;
  /** A title is short and names the thing: weak words count in it without other evidence. */
  kind?: 'title' | 'body';
  /** Countries that the poster named in other fields: names of their subdivisions are then read. */
  countries?: readonly string[];
}
