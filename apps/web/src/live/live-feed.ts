/** What is kept up to date, and how it is read anew. */
export interface Feed {
  /** Of the server-sent events. */
  readonly url: string;
  /** The type of the events that count. */
  readonly type: string;
  /**
   * Reads anew what is shown.
   * @param news what an event said; null when there was none: the first time, after a break, by the clock
   * @returns false when there is nothing here for whoever looks: they have signed out, or act for nobody
   */
  refresh(news: unknown): Promise<boolean>;
}

type Source = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

/** As `EventSource.CLOSED`: the browser has given up, and tries no more by itself. */
const CLOSED = 2;
const POLL_EVERY_MS = 30_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Follows a feed: by events as long as they come, by asking every 30 seconds while they do not. Comes back when a new
 * version of the service is rolled out or the line was gone, later with each try, and not all browsers at once.
 */
export class LiveFeed {
  private source: Source | null = null;
  private polling: ReturnType<typeof setInterval> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  /**
   * @param connect opens the events
   * @param random from 0 to 1; spreads those who come back
   */
  constructor(
    private readonly feed: Feed,
    private readonly connect: (url: string) => Source = (url) => new EventSource(url),
    private readonly random: () => number = Math.random,
  ) {}

  /** Does nothing when it is started already. */
  start(): void {
    if (this.source || this.again !== undefined) return;
    this.listen();
  }

  stop(): void {
    this.source?.close();
    this.source = null;
    clearTimeout(this.again);
    this.again = undefined;
    this.stopPolling();
  }

  private listen(): void {
    const source = this.connect(this.feed.url);
    this.source = source;
    source.addEventListener('open', () => this.opened());
    source.addEventListener('error', () => this.failed(source));
    source.addEventListener(this.feed.type, (event) => {
      void this.refresh(JSON.parse((event as MessageEvent<string>).data));
    });
  }

  private opened(): void {
    this.failures = 0;
    this.stopPolling();
    void this.refresh(null);
  }

  private failed(source: Source): void {
    if (source !== this.source) return;
    if (this.polling === undefined) {
      this.polling = setInterval(() => void this.refresh(null), POLL_EVERY_MS);
      void this.refresh(null);
    }
    if (source.readyState !== CLOSED) return;
    source.close();
    this.source = null;
    this.again = setTimeout(() => {
      this.again = undefined;
      this.listen();
    }, this.wait());
  }

  /** Twice as long as the time before, and between half and all of it. */
  private wait(): number {
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++);
    return longest * (0.5 + this.random() / 2);
  }

  private async refresh(news: unknown): Promise<void> {
    if (!(await this.feed.refresh(news))) this.stop();
  }

  private stopPolling(): void {
    clearInterval(this.polling);
    this.polling = undefined;
  }
}
