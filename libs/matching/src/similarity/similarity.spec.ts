import {
  broaderNeeds,
  narrowerNeeds,
  needs,
  type Need,
  relatedNeeds,
  sectors,
  sectorTree,
} from '#reference';
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

  it('falls from a need beside it over one of the same sector to one of the same area', () => {
    const [one, beside] = [...narrowerNeeds(above)].filter(([, steps]) => steps === 1);
    const alone = needs.filter(({ broader }) => broader.length === 0);
    const nearest = (near: (a: Need, b: Need) => boolean): number => {
      for (const a of alone)
        for (const b of alone)
          if (a !== b && !relatedNeeds(a.id).has(b.id) && near(a, b))
            return needSimilarity(a.id, b.id);
      throw new Error('the lexicon has no such pair');
    };
    const ladder = [
      needSimilarity(one![0], beside![0]),
      nearest((a, b) => a.sector === b.sector),
      nearest((a, b) => a.area === b.area && a.sector !== b.sector),
      nearest((a, b) => a.area !== b.area),
    ];
    expect(ladder.at(-1)).toBe(0);
    expect(ladder).toEqual([...ladder].sort((a, b) => b - a));
    expect(new Set(ladder).size).toBe(4);
  });

  it('is nothing for what the lexicon lacks', () => {
    expect(needSimilarity('no-such-need', below)).toBe(0);
    expect(needSimilarity(below, 'no-such-need')).toBe(0);
    expect(needSimilarity('no-such-need', 'nor-this')).toBe(0);
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

  it('is nothing for codes that the tree lacks, and for the root that tells nothing', () => {
    expect(sectorSimilarity('no-such-sector', first!.code)).toBe(0);
    expect(sectorSimilarity('no-such-sector', 'no-such-sector')).toBe(0);
    expect(sectorSimilarity(sectorTree.root, sectorTree.root)).toBe(0);
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
