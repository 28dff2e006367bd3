/** One UTF-16 unit that is a character by itself beside another such one: no mark, joiner, jamo or surrogate. */
const plain =
  /^(?![\u1100-\u11FF\uA960-\uA97F\uAC00-\uD7FF\u0600-\u0605])[\p{L}\p{N}\p{P}\p{Z}\p{S}]$/u;

const characterFinder = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The offset where the character begins that `offset` lies in: `offset` itself between two characters. */
export function startOfCharacter(text: string, offset: number): number {
  return isBetween(text, offset) ? offset : (characterAt(text, offset)?.start ?? offset);
}

/** The offset where the character ends that `offset` lies in: `offset` itself between two characters. */
export function endOfCharacter(text: string, offset: number): number {
  if (isBetween(text, offset)) return offset;
  const character = characterAt(text, offset);
  return character && character.start < offset ? character.end : offset;
}

function isBetween(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return plain.test(text.charAt(offset - 1)) && plain.test(text.charAt(offset));
}

/**
 * `Intl.Segments.containing` takes time with the whole text, so only the run around the offset is
 * segmented that begins and ends where two plain characters meet.
 */
function characterAt(text: string, offset: number): { start: number; end: number } | null {
  let from = offset;
  while (!isBetween(text, from)) from--;
  let to = offset + 1;
  while (!isBetween(text, to)) to++;
  for (const { index, segment } of characterFinder.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    if (offset < end) return { start, end };
  }
  return null;
}
