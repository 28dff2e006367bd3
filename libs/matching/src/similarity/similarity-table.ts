/** What a similarity of 1 is in the table: whole numbers keep rows small and scores exact. */
export const FULL_SIMILARITY = 10_000;

/**
 * Similarities of a fixed list of codes, worked out row by row when a row is first asked for. A pair of
 * postings compares some hundred codes with each other; by number that is a look into an array each.
 */
export class SimilarityTable {
  private readonly positions: ReadonlyMap<string, number>;
  private readonly rows: (Uint16Array | undefined)[];

  /** `similarity` answers 0 to 1 for two of the `codes`. */
  constructor(
    private readonly codes: readonly string[],
    private readonly similarity: (a: string, b: string) => number,
  ) {
    this.positions = new Map(codes.map((code, position) => [code, position]));
    this.rows = new Array<Uint16Array | undefined>(codes.length);
  }

  /** The number of a code; undefined for one that isn't in the list. */
  position(code: string): number | undefined {
    return this.positions.get(code);
  }

  /** The similarities of the code at `position` with every code, by their numbers. */
  row(position: number): Uint16Array {
    return (this.rows[position] ??= this.fill(this.codes[position]!));
  }

  private fill(code: string): Uint16Array {
    return Uint16Array.from(this.codes, (other) =>
      Math.round(FULL_SIMILARITY * this.similarity(code, other)),
    );
  }
}
