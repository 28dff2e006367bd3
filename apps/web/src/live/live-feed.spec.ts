import { LiveFeed } from './live-feed.js';

const { jest } = import.meta;

/** The browser's side of a stream, in the test's hands. */
class FakeSource {
  readyState = 0;
  isClosed = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  addEventListener(type: string, listener: never): void {
    this.listeners.set(type, listener);
  }
  close(): void {
    this.isClosed = true;
  }
  happens(type: string, data?: unknown): void {
    this.listeners.get(type)?.({ data: JSON.stringify(data) } as never);
  }
  /** The server has refused, or there is none. */
  isRefused(): void {
    this.readyState = 2;
    this.happens('error');
  }
}

describe('a live feed', () => {
  let sources: FakeSource[];
  let refreshed: unknown[];
  let isWelcome: boolean;
  let feed: LiveFeed;
  const newest = () => sources.at(-1)!;

  beforeEach(() => {
    jest.useFakeTimers();
    [sources, refreshed, isWelcome] = [[], [], true];
    const connect = () => {
      sources.push(new FakeSource());
      return newest() as never;
    };
    const refresh = async (news: unknown) => {
      refreshed.push(news);
      return isWelcome;
    };
    feed = new LiveFeed({ url: '/events', type: 'told', refresh }, connect, () => 1);
    feed.start();
  });
  afterEach(() => {
    feed.stop();
    jest.useRealTimers();
  });

  it('reads anew when it is connected and with each event, and does not ask by the clock', () => {
    newest().happens('open');
    newest().happens('told', { id: 'a' });
    jest.advanceTimersByTime(120_000);
    expect(refreshed).toEqual([null, { id: 'a' }]);
    expect(sources).toHaveLength(1);
  });

  it('asks every 30 seconds while the browser tries to come back, and stops when it is back', () => {
    newest().happens('open');
    newest().happens('error');
    jest.advanceTimersByTime(60_000);
    expect(refreshed).toEqual([null, null, null, null]);
    newest().happens('open');
    jest.advanceTimersByTime(60_000);
    expect(refreshed).toHaveLength(5);
    expect(sources).toHaveLength(1);
  });

  it('comes back by itself where the browser gives up, later each time, half a minute at most', () => {
    const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
    for (const [i, wait] of waits.entries()) {
      newest().isRefused();
      jest.advanceTimersByTime(wait - 1);
      expect(sources).toHaveLength(i + 1);
      jest.advanceTimersByTime(1);
      expect(sources).toHaveLength(i + 2);
    }
    newest().happens('open');
    newest().isRefused();
    jest.advanceTimersByTime(1_000);
    expect(sources).toHaveLength(waits.length + 2);
  });

  it('ends where there is nothing for whoever looks', async () => {
    isWelcome = false;
    newest().isRefused();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(refreshed).toEqual([null]);
    expect(sources).toHaveLength(1);
  });

  it('is quiet after it was stopped, and can be started again', () => {
    const [first] = sources;
    feed.stop();
    expect(first!.isClosed).toBe(true);
    first!.isRefused();
    jest.advanceTimersByTime(120_000);
    expect(sources).toHaveLength(1);
    feed.start();
    feed.start();
    expect(sources).toHaveLength(2);
  });
});
