import { FiguresWatch } from './figures-watch.js';

const { jest } = import.meta;

describe('the watch over the figures', () => {
  let seen: string | Error;
  let looks: number;
  let warned: number;
  let watch: FiguresWatch;

  beforeEach(() => {
    jest.useFakeTimers();
    [seen, looks, warned] = ['a', 0, 0];
    const query = async () => {
      looks += 1;
      if (seen instanceof Error) throw seen;
      return [{ seen }];
    };
    const transactions = { run: (_: object, work: (tx: object) => unknown) => work({ query }) };
    watch = new FiguresWatch(transactions as never, { warn: () => (warned += 1) } as never);
  });
  afterEach(() => jest.useRealTimers());

  it('tells all who listen by one look in ten seconds, and only what is new to them', async () => {
    const [first, second]: boolean[][] = [[], []];
    const listening = [watch.moved().subscribe((moved) => first!.push(moved))];
    await jest.advanceTimersByTimeAsync(9_000);
    seen = 'b';
    listening.push(watch.moved().subscribe((moved) => second!.push(moved)));
    await jest.advanceTimersByTimeAsync(1_000);
    expect([first, second]).toEqual([
      [false, true],
      [false, true],
    ]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect([first, second, looks]).toEqual([[false, true], [false, true], 5]);
    for (const one of listening) one.unsubscribe();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(5);
  });

  it('goes on when PostgreSQL was away', async () => {
    const told: boolean[] = [];
    const listening = watch.moved().subscribe((moved) => told.push(moved));
    await jest.advanceTimersByTimeAsync(0);
    seen = new Error('away');
    await jest.advanceTimersByTimeAsync(10_000);
    seen = 'b';
    await jest.advanceTimersByTimeAsync(10_000);
    expect([told, warned]).toEqual([[false, true], 1]);
    listening.unsubscribe();
  });
});
