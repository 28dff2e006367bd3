import { detectLanguage } from '#language';

/** A text whose language is known. */
export interface LabelledText {
  readonly language: string;
  readonly text: string;
}

/** How many pieces there were, and how many were heard in their language. */
export interface LanguageIdFigures {
  pieces: number;
  right: number;
}

/** A piece that was heard in another language. */
export interface Misheard {
  piece: string;
  language: string;
  heard: string;
}

export interface LanguageIdReport {
  all: LanguageIdFigures;
  /** By the language of the texts, in the order of the alphabet. */
  byLanguage: Record<string, LanguageIdFigures>;
  misheard: Misheard[];
}

/** As short as a title that somebody begins to type: UTF-16 units. */
const PIECE = 40;

/** Cuts every text into pieces of 40 characters, leaves a shorter rest out, and asks each for its language. */
export function measureLanguageId(texts: readonly LabelledText[]): LanguageIdReport {
  const figures = new Map<string, LanguageIdFigures>();
  const misheard: Misheard[] = [];
  for (const { language, text } of texts) {
    const own = figures.get(language) ?? { pieces: 0, right: 0 };
    figures.set(language, own);
    for (const piece of piecesOf(text)) {
      const heard = detectLanguage(piece);
      own.pieces++;
      if (heard === language) own.right++;
      else misheard.push({ piece, language, heard });
    }
  }
  const byLanguage = [...figures].sort(([a], [b]) => (a < b ? -1 : 1));
  return { all: sum(figures.values()), byLanguage: Object.fromEntries(byLanguage), misheard };
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start + PIECE <= text.length; start += PIECE) {
    pieces.push(text.slice(start, start + PIECE));
  }
  return pieces;
}

function sum(figures: Iterable<LanguageIdFigures>): LanguageIdFigures {
  const total = { pieces: 0, right: 0 };
  for (const { pieces, right } of figures) {
    total.pieces += pieces;
    total.right += right;
  }
  return total;
}
