import { isLanguage, needs, type Language } from '#reference';
import type { NeedEvidence } from '../facts/posting-facts.js';
import { partsOf } from './parts-of-word.js';
import { topicIndexOf } from './topic-index.js';

/** Beyond these the activations of a posting are noise; a long text of many subjects may ask for more. */
const MOST_TOPICS = 80;

/** What a word weighs that is said more than once; how often doesn't matter. */
const REPEATED = 1.4;

/**
 * What a text is about, as needs of the lexicon that its words remind of, phrase or no phrase: explicit
 * semantic analysis (Gabrilovich and Markovitch 2007) with the lexicon for an encyclopaedia. Texts in
 * different languages get comparable answers, because a need has words in all six.
 *
 * `terms` are the stems that `analyseText` gives, as often as they are said. The weights are the
 * coordinates of a vector of length 1; the `most` strongest are kept and come first. Empty for a language that the lexicon
 * doesn't have.
 */
export function topicsOf(
  terms: readonly string[],
  language: string,
  most: number = MOST_TOPICS,
): NeedEvidence[] {
  if (!isLanguage(language)) return [];
  const strongest = [...activations(terms, language)]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most);
  const length = Math.hypot(...strongest.map(([, weight]) => weight));
  return strongest.map(([position, weight]) => ({
    need: needs[position]!.id,
    // Thousandths: the logarithm's last digits differ between engines, scores must not.
    weight: Math.round((1000 * weight) / length) / 1000,
  }));
}

/** How strongly the words remind of each need, by its place in the lexicon. */
function activations(terms: readonly string[], language: Language): Map<number, number> {
  const { postings, rarity } = topicIndexOf(language);
  const strengths = new Map<number, number>();
  for (const [term, count] of countOf(terms.flatMap(partsOf))) {
    const emphasis = count > 1 ? REPEATED : 1;
    for (const { position, weight } of postings.get(term) ?? []) {
      const added = emphasis * weight * rarity(term);
      strengths.set(position, (strengths.get(position) ?? 0) + added);
    }
  }
  return strengths;
}

function countOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
