/** Basis points from which a fit is called so; nothing below 5,100 is suggested (docs/decisions/0007 and 0016). */
const VERY = 8_000;
const WELL = 6_500;

/** How well two postings fit, as a word of the catalogue `partners/fit`. */
export function fitWord(score: number): 'very' | 'well' | 'partly' {
  if (score >= VERY) return 'very';
  return score >= WELL ? 'well' : 'partly';
}
