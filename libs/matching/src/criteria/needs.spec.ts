import { broaderNeeds, narrowerNeeds, needs } from '#reference';
import type { NeedEvidence } from '../facts/posting-facts.js';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { needsCriterion } from './needs.js';

/** A need without narrower ones, one broader and one of another area, as the lexicon has them today. */
const leaf = needs.find(
  (need) => broaderNeeds(need.id).size > 0 && narrowerNeeds(need.id).size === 0,
)!;
const [broader] = [...broaderNeeds(leaf.id).keys()] as [string];
const foreign = needs.find((need) => need.area !== leaf.area)!.id;

const sure = (...ids: string[]): NeedEvidence[] => ids.map((need) => ({ need, weight: 1 }));
const criterion = (asked: NeedEvidence[], offered: NeedEvidence[]) =>
  needsCriterion(sampleDemand({ needs: asked }), sampleOffer({ needs: offered }), sampleContext);

describe('needs', () => {
  const same = criterion(sure(leaf.id), sure(leaf.id));

  it('is full for the same need without narrower ones, and names it', () => {
    expect(same.part).toBe(10_000);
    expect(same.reason).toEqual({ code: 'shared-need', params: { need: leaf.id } });
  });

  it('is less for a broader need and nothing for another field', () => {
    const near = criterion(sure(leaf.id), sure(broader));
    expect(near.part).toBeLessThan(same.part);
    expect(near.part).toBeGreaterThan(0);
    expect(near.reason).toEqual({
      code: 'close-need',
      params: { need: leaf.id, offered: broader },
    });
    expect(criterion(sure(leaf.id), sure(foreign))).toEqual({ part: 0, reason: null });
  });

  it('is less when the other side speaks of more things', () => {
    expect(criterion(sure(leaf.id), sure(leaf.id, foreign)).part).toBeLessThan(same.part);
    expect(criterion(sure(leaf.id, foreign), sure(leaf.id)).part).toBeLessThan(same.part);
  });

  it('is less when a side is unsure', () => {
    const unsure = [{ need: leaf.id, weight: 0.4 }];
    expect(criterion(unsure, sure(leaf.id)).part).toBeLessThan(same.part);
    expect(criterion(sure(leaf.id), unsure).part).toBeLessThan(same.part);
  });

  it('says nothing of a text in which nothing was understood', () => {
    expect(criterion([], sure(leaf.id))).toEqual({ part: 0, reason: null });
  });
});
