/** A vector that names only the coordinates that aren't 0. */
export type SparseVector = ReadonlyMap<string, number>;

/** The cosine of two vectors: 0 nothing in common, 1 the same direction. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const lengths = length(a) * length(b);
  return lengths === 0 ? 0 : dot / lengths;
}

function length(vector: SparseVector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
