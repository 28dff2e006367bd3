import type { Span } from '../text-analysis.js';

/** What a mask stands for. */
export type MaskKind = 'person' | 'phone' | 'email' | 'address' | 'place' | 'handle' | 'link';

/** A stretch of the original text (UTF-16 offsets) that is not shown. */
export interface Mask extends Span {
  kind: MaskKind;
}

/** A text as it is shown before both sides are interested, and what was taken out of it. */
export interface MaskedText {
  text: string;
  /** In order, without overlap; positions are those of the original text. */
  masks: Mask[];
}

/** What is known about a text from elsewhere. */
export interface KnownNames {
  /** Exact places that other fields name; a country or first-level subdivision among them stays readable. */
  places?: readonly string[];
  /** Names of people, as the organisation writes them. */
  people?: readonly string[];
  /** ISO 639-1 code that the poster states; a text in several languages is read in all of them. */
  language: string;
  /** ISO 3166-1 code: how people there write a telephone number without the code of their country. */
  country?: string;
}
