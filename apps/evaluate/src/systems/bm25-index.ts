import { plainTokens } from './plain-tokens.js';

/** How quickly a repeated word stops counting, and how much long texts are held back: the usual values. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.75;

interface IndexedText {
  counts: Map<string, number>;
  length: number;
}

/** Okapi BM25 over a fixed list of texts (Robertson and Zaragoza 2009). */
export class Bm25Index {
  private readonly texts: IndexedText[];
  private readonly documentFrequency = new Map<string, number>();
  private readonly meanLength: number;

  constructor(texts: readonly string[]) {
    this.texts = texts.map(indexText);
    for (const { counts } of this.texts)
      for (const word of counts.keys())
        this.documentFrequency.set(word, (this.documentFrequency.get(word) ?? 0) + 1);
    const total = this.texts.reduce((sum, text) => sum + text.length, 0);
    this.meanLength = total / Math.max(this.texts.length, 1);
  }

  /** One score per text, in the order in which they were given; 0 where no word is shared. */
  scores(query: string): number[] {
    const words = [...new Set(plainTokens(query))];
    return this.texts.map((text) =>
      words.reduce((sum, word) => sum + this.wordScore(word, text), 0),
    );
  }

  private wordScore(word: string, text: IndexedText): number {
    const frequency = text.counts.get(word);
    if (frequency === undefined) return 0;
    const holders = this.documentFrequency.get(word) ?? 0;
    const idf = Math.log(1 + (this.texts.length - holders + 0.5) / (holders + 0.5));
    const length = 1 - LENGTH_PENALTY + (LENGTH_PENALTY * text.length) / this.meanLength;
    return (idf * frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
  }
}

function indexText(text: string): IndexedText {
  const tokens = plainTokens(text);
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, length: tokens.length };
}
