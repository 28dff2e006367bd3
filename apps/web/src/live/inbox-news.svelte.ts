import { createContext } from 'svelte';
import type { InboxItemDto, UnreadDto } from '../api/schema.js';
import { LiveFeed } from './live-feed.js';

/** What is new in the inbox while a page stands open. Made by the layout around all pages; it lives in a browser. */
export class InboxNews {
  /** How many entries are unread, 100 for a hundred or more; null before that is known. */
  unread = $state<number | null>(null);
  /** Goes up whenever something is new: pages that show what depends on it read it anew. */
  arrived = $state(0);
  /** What was told last; null when that was found out by counting only. */
  last = $state<InboxItemDto['kind'] | null>(null);

  private readonly feed = new LiveFeed({
    url: '/api/v1/inbox/events',
    type: 'told',
    refresh: (news) => this.refresh(news as Pick<InboxItemDto, 'kind'> | null),
  });

  /** Listens while the page is looked at: a telephone in a pocket needs no line. */
  follow(isLookedAt: boolean): void {
    if (isLookedAt) this.feed.start();
    else this.feed.stop();
  }

  private async refresh(news: Pick<InboxItemDto, 'kind'> | null): Promise<boolean> {
    if (news) this.announce(news.kind);
    const answer = await fetch('/api/v1/inbox/unread').catch(() => null);
    if (answer?.status === 401 || answer?.status === 403) return false;
    if (!answer?.ok) return true;
    const { unread } = (await answer.json()) as UnreadDto;
    if (!news && this.unread !== null && unread > this.unread) this.announce(null);
    this.unread = unread;
    return true;
  }

  private announce(kind: InboxItemDto['kind'] | null): void {
    this.last = kind;
    this.arrived += 1;
  }
}

/** The news of the layout, for the pages in it. */
export const [inboxNews, setInboxNews] = createContext<InboxNews>();
