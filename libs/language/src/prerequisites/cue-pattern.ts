/** Finds any of the words or phrases of `source` (`|` parts them) as whole words, in folded text. */
export function cuePattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
}
