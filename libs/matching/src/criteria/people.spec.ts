import { ask } from '../sample-facts.js';
import { peopleCriterion } from './people.js';

describe('people', () => {
  const people = ask(peopleCriterion);
  const groups = (...names: string[]) => ({ groups: names });
  const young = ['children', 'infants', 'girls', 'boys', 'students', 'youth', 'orphans'];
  const old = ['elderly', 'veterans'];

  it('tells shared groups, apart from those that every text names', () => {
    expect(people(groups('villagers', 'widows'), groups('villagers', 'widows'))).toEqual({
      part: 10_000,
      reason: { code: 'people-shared', params: { groups: ['widows'] } },
    });
    for (const everyone of ['villagers', 'families', 'poor', 'patients'])
      expect(people(groups(everyone), groups(everyone)).reason).toBeNull();
  });

  it('keeps what is for the young from the old, and the other way round', () => {
    for (const child of young)
      for (const elder of old)
        expect([
          people(groups(child), groups(elder)).part,
          people(groups(elder), groups(child)).part,
        ]).toEqual([0, 0]);
    expect(people(groups('girls', 'teachers'), groups('elderly')).part).toBe(0);
  });

  it('holds nothing against help for both ages, or for people of any age', () => {
    const told = [
      [groups('elderly', 'children'), groups('students')],
      [groups('herders'), groups('students')],
      [groups('students'), groups('herders')],
      [groups('elderly'), groups('herders')],
      [groups('herders'), groups('elderly')],
    ] as const;
    for (const [asking, giving] of told) expect(people(asking, giving).part).toBeGreaterThan(0);
  });

  it('speaks for a pair that names the same people, however little', () => {
    const shared = people(groups('widows'), groups('widows', 'girls')).part;
    expect(shared).toBeGreaterThan(people(groups('widows'), groups('herders')).part);
    expect(shared).toBeGreaterThan(people(groups(), groups()).part);
  });
});
