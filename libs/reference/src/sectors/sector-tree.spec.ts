import fc from 'fast-check';
import { areaCodes } from './area-code.js';
import { areaOf, areas, isSectorCode, sectorByCode, sectors, sectorTree } from './sector-tree.js';

describe('the sector tree', () => {
  it('has the areas of the network on its first level, in their order', () => {
    expect(areas.map((area) => area.code)).toEqual(areaCodes);
    expect(areas.every((area) => sectorTree.depthOf(area.code) === 1)).toBe(true);
  });

  it('hangs every sector under the area of its file', () => {
    const sector = sectors[0];
    expect(sector && sectorTree.depthOf(sector.code)).toBe(2);
    expect(sector && sectorTree.ancestorsOf(sector.code)).toEqual([
      sector?.code,
      sector?.area,
      sectorTree.root,
    ]);
    expect(sector && sectorTree.childrenOf(sector.area)).toContain(sector?.code);
  });

  it('knows codes of areas and of sectors, and no others', () => {
    expect(isSectorCode('health')).toBe(true);
    expect(isSectorCode(sectors[0]?.code)).toBe(true);
    expect([isSectorCode('Health'), isSectorCode(sectorTree.root), isSectorCode(7)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(areaOf('nowhere')).toBeUndefined();
    expect(sectorTree.depthOf('nowhere')).toBeUndefined();
    expect(sectorTree.ancestorsOf('nowhere')).toEqual([]);
  });

  it('finds the lowest common ancestor, the same from both sides', () => {
    const code = fc.constantFrom(...sectorTree.codes, sectorTree.root);
    fc.assert(
      fc.property(code, code, (a, b) => {
        const shared = sectorTree.lowestCommonAncestor(a, b);
        expect(shared).toBe(sectorTree.lowestCommonAncestor(b, a));
        expect(sectorTree.ancestorsOf(a)).toContain(shared);
        if (a === b) expect(shared).toBe(a);
        else if (areaOf(a) !== areaOf(b)) expect(shared).toBe(sectorTree.root);
      }),
    );
  });

  it('gives every sector five-digit DAC codes and goals', () => {
    expect(sectorByCode('health')?.dac).toEqual([]);
    for (const sector of sectors) {
      expect(sector.dac.length).toBeGreaterThan(0);
      expect(sector.sdgs.every((goal) => goal >= 1 && goal <= 17)).toBe(true);
    }
  });
});
