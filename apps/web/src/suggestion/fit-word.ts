/**
 * Basis points from which a fit is called so. Nothing below 5,100 is suggested (docs/decisions/0016); of what is, in the
 * demonstration network, about a quarter fits very well and a third in part.
 */
const VERY = 6_500;
const WELL = 5_600;

/** How well two postings fit, as a word of the catalogue `partners/fit`. */
export function fitWord(score: number): 'very' | 'well' | 'partly' {
  if (score >= VERY) return 'very';
  return score >= WELL ? 'well' : 'partly';
}
