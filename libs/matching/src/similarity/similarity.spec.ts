import { broaderNeeds, narrowerNeeds, needs, relatedNeeds, sectors } from '#reference';
import { needSimilarities, needSimilarity, rarity } from './need-similarity.js';
import { sectorSimilarity } from './sector-similarity.js';
import { FULL_SIMILARITY } from './similarity-table.js';
import { numbering } from './weighed-codes.js';

describe('similarity of needs', () => {
  const above = needs.find((need) => narrowerNeeds(need.id).size > 1)!.id;
  const [below] = [...narrowerNeeds(above)].find(([, steps]) => steps === 1)!;
  const foreign = needs.find((need) => need.area !== needs[0]!.area)!.id;

  it('falls from the same need over broader ones to other fields', () => {
    const near = needSimilarity(below, above);
    expect(needSimilarity(below, below)).toBe(1);
    expect(near).toBeLessThan(1);
    expect(near).toBeGreaterThan(0.5);
    expect(needSimilarity(needs[0]!.id, foreign)).toBe(0);
  });

  it('is the same in both directions', () => {
    const some = needs.filter((_, index) => index % 25 === 0).map((need) => need.id);
    for (const a of some)
      for (const b of [...some, ...relatedNeeds(a), ...broaderNeeds(a).keys()])
        expect([a, b, needSimilarity(a, b)]).toEqual([a, b, needSimilarity(b, a)]);
  });

  it('is told by number, too', () => {
    const row = needSimilarities.row(needSimilarities.position(above)!);
    expect(row[needSimilarities.position(below)!]).toBe(
      Math.round(needSimilarity(above, below) * FULL_SIMILARITY),
    );
    expect(needSimilarities.position('no-such-need')).toBeUndefined();
  });

  it('takes a need with many narrower ones for less telling', () => {
    const leaf = needs.find((need) => narrowerNeeds(need.id).size === 0)!.id;
    expect(rarity(leaf)).toBe(1);
    expect(rarity(above)).toBeLessThan(1);
    expect(rarity(above)).toBeGreaterThan(0);
  });
});

describe('similarity of sectors', () => {
  const [first] = sectors;
  const sibling = sectors.find((s) => s.parent === first!.parent && s !== first)!;
  const foreign = sectors.find((s) => s.parent !== first!.parent)!;

  it('falls from the same sector over its area to its siblings and other areas', () => {
    const ladder = [first!.code, first!.parent!, sibling.code, foreign.code].map((other) =>
      sectorSimilarity(first!.code, other),
    );
    expect(ladder[0]).toBe(1);
    expect(ladder[3]).toBe(0);
    expect(ladder).toEqual([...ladder].sort((a, b) => b - a));
    expect(new Set(ladder).size).toBe(4);
  });
});

describe('numbering', () => {
  it('leaves out codes that the table lacks and remembers a list', () => {
    const numbered = numbering(needSimilarities, (code: { code: string }) => ({
      ...code,
      weight: 2,
    }));
    const items = [{ code: 'no-such-need' }, { code: needs[1]!.id }];
    expect(numbered(items).codes).toEqual([needs[1]!.id]);
    expect([...numbered(items).positions]).toEqual([1]);
    expect(numbered(items)).toBe(numbered(items));
  });
});
