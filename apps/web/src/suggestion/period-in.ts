import type { Language } from '../language/languages.js';
import type { SuggestionWords } from '../messages/suggestion/words.js';
import { dayIn } from '../sign-in/day-in.js';

/** From when until when, in words; empty when it says neither. */
export function periodIn(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
  { posting }: Pick<SuggestionWords, 'posting'>,
): string {
  if (from && to) return posting.fromTo({ from: dayIn(from, language), to: dayIn(to, language) });
  if (from) return posting.from({ from: dayIn(from, language) });
  return to ? posting.until({ to: dayIn(to, language) }) : '';
}
