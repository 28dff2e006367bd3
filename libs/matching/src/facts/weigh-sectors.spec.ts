import { weighSectors } from './weigh-sectors.js';

const evidence = (sector: string, weight: number) => ({ sector, area: 'health', weight });

describe('weighSectors', () => {
  it('shares ticks alone equally', () => {
    expect(weighSectors(['health', 'education'], [])).toEqual([
      { sector: 'education', weight: 0.5 },
      { sector: 'health', weight: 0.5 },
    ]);
  });

  it('lets the text decide alone when nothing was ticked', () => {
    expect(weighSectors([], [evidence('health', 3), evidence('education', 1)])).toEqual([
      { sector: 'health', weight: 0.75 },
      { sector: 'education', weight: 0.25 },
    ]);
  });

  it('believes the text more than a tick', () => {
    const [first, second] = weighSectors(['culture'], [evidence('health', 2)]);
    expect(first).toEqual({ sector: 'health', weight: 0.6 });
    expect(second).toEqual({ sector: 'culture', weight: 0.4 });
  });

  it('is empty without either, and drops codes that nobody knows', () => {
    expect(weighSectors(['no-such-sector'], [])).toEqual([]);
  });
});
