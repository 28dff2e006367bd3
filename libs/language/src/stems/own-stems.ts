import { normaliseWord } from '../tokens/normalise.js';

/**
 * Words that the rules of a stemmer would give the stem of another word: `stem: form form …`, parted by
 * `|` or the end of a line. Forms are looked up in normal form; a form that people write without its accents stands there
 * in both spellings.
 */
export function ownStems(list: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const line of list.split(/[|\n]/)) {
    const [stem = '', forms = ''] = line.split(':');
    for (const form of forms.split(/\s+/).filter(Boolean))
      stems.set(normaliseWord(form), stem.trim());
  }
  return stems;
}
