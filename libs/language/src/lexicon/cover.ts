import type { Match } from './find-matches.js';

/** Which matches stand over which characters: finds overlaps in a time that does not grow with the text. */
export class Cover {
  private readonly byOffset = new Map<number, Match[]>();

  add(match: Match): void {
    for (let offset = match.start; offset < match.end; offset++) {
      const here = this.byOffset.get(offset);
      if (here) here.push(match);
      else this.byOffset.set(offset, [match]);
    }
  }

  /** The matches that share a character with this one, each once. */
  over(match: Match): Match[] {
    const found = new Set<Match>();
    for (let offset = match.start; offset < match.end; offset++) {
      for (const other of this.byOffset.get(offset) ?? []) found.add(other);
    }
    return [...found];
  }
}
