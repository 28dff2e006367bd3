import { broaderNeeds, narrowerNeeds, needById, needs, relatedNeeds } from '#reference';
import type { NeedEvidence } from '../facts/posting-facts.js';
import { sampleContext, sampleDemand, sampleOffer } from '../sample-facts.js';
import { needsCriterion } from './needs.js';

/** A need without narrower ones, one broader and one of another area, as the lexicon has them today. */
const leaf = needs.find(
  (need) => broaderNeeds(need.id).size > 0 && narrowerNeeds(need.id).size === 0,
)!;
const [broader] = [...broaderNeeds(leaf.id).keys()] as [string];
const foreign = needs.find(
  (need) => need.area !== leaf.area && narrowerNeeds(need.id).size === 0,
)!.id;

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

  it('names the need of which both speak most clearly', () => {
    const both = (a: number, b: number): NeedEvidence[] => [
      { need: leaf.id, weight: a },
      { need: foreign, weight: b },
    ];
    const named = (evidence: NeedEvidence[]) => criterion(evidence, evidence).reason?.params.need;
    expect(named(both(0.9, 0.3))).toBe(leaf.id);
    expect(named(both(0.3, 0.9))).toBe(foreign);
    expect(named(both(0.5, 0.5))).toBe(leaf.id);
  });

  it('names a need that both mean rather than one that is only close', () => {
    const asked = sure(broader, leaf.id);
    expect(criterion(asked, sure(leaf.id)).reason).toEqual({
      code: 'shared-need',
      params: { need: leaf.id },
    });
  });

  it('does not call needs close that only belong to one field of work', () => {
    const near = (id: string) => relatedNeeds(leaf.id).has(id) || broaderNeeds(leaf.id).has(id);
    const sameField = needs.filter(({ id, area }) => area === leaf.area && id !== leaf.id);
    const besides = (id: string) => needById(id)!.broader.includes(broader);
    const sibling = sameField.find(({ id }) => besides(id) && !near(id))!;
    const loose = sameField.find(({ id }) => broaderNeeds(id).size === 0 && !near(id))!;
    expect(criterion(sure(leaf.id), sure(sibling.id)).reason?.code).toBe('close-need');
    const { part, reason } = criterion(sure(leaf.id), sure(loose.id));
    expect(part).toBeGreaterThan(0);
    expect(reason).toBeNull();
  });

  it('counts a general need less than one that tells all', () => {
    const general = needs.find(
      (need) => need.area !== leaf.area && narrowerNeeds(need.id).size > 3,
    )!.id;
    const asked = sure(leaf.id, general);
    const byLeaf = criterion(asked, sure(leaf.id)).part;
    expect(byLeaf).toBeGreaterThan(criterion(asked, sure(general)).part);
  });

  it('says nothing of a text in which nothing was understood', () => {
    expect(criterion([], sure(leaf.id))).toEqual({ part: 0, reason: null });
    expect(criterion(sure(leaf.id), [])).toEqual({ part: 0, reason: null });
    expect(criterion([], [])).toEqual({ part: 0, reason: null });
  });
});
