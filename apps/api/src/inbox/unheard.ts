import type { InboxNews } from '#notification';

/**
 * What one listener has not heard of yet, while it is shown the newest entries of its inbox again and again. Entries
 * are told by having been seen, not by the order of their ids: a transaction that commits late adds an entry below
 * those that are known already.
 */
export class Unheard {
  private heard: Set<string> | null = null;
  /** Entries below it were there before anybody listened; they come in sight when newer ones are erased. */
  private floor = '';

  /** @param lastHeard the id of the entry that the listener has heard of before it was cut off; null for a new one */
  constructor(private readonly lastHeard: string | null) {}

  /** @param newest the newest entries, newest first; answers the new ones, oldest first */
  of(newest: readonly InboxNews[]): InboxNews[] {
    const heard = (this.heard ??= this.begin(newest));
    const news = newest.filter(({ id }) => id > this.floor && !heard.has(id)).reverse();
    for (const { id } of news) heard.add(id);
    return news;
  }

  private begin(newest: readonly InboxNews[]): Set<string> {
    const before = newest.filter(({ id }) => this.lastHeard === null || id <= this.lastHeard);
    this.floor = newest.at(-1)?.id ?? '';
    return new Set(before.map(({ id }) => id));
  }
}
