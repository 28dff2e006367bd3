import { ask } from '../sample-facts.js';
import { capacityCriterion } from './capacity.js';
import { conditionsCriterion } from './conditions.js';
import { criterionNames } from './criterion-name.js';
import { neutralPart } from './criterion.js';
import { languageCriterion } from './language.js';
import { notionsCriterion } from './notions.js';
import { regionCriterion } from './region.js';
import { supportCriterion } from './support.js';
import { tellingOrder } from './telling-order.js';
import { timeCriterion } from './time.js';

describe('criteria', () => {
  it('have a turn each when reasons are told', () => {
    expect([...tellingOrder].sort()).toEqual([...criterionNames].sort());
  });
});

describe('region', () => {
  const region = ask(regionCriterion);
  const countries = { by: 'countries', countries: ['KH'] } as const;

  it('prefers the offer that names the place more precisely', () => {
    const place = { country: 'KH', subdivision: 'KH-5' };
    const parts = [
      region(place, { served: { ...countries, countries: ['KH'] }, subdivisions: ['KH-5'] }),
      region(place, { served: { ...countries, countries: ['KH'] } }),
      region(place, { served: { by: 'regions', regions: ['Mekong'], countries: ['KH'] } }),
      region(place, { served: { by: 'anywhere' } }),
    ];
    expect(parts.map(({ reason }) => reason)).toEqual([
      { code: 'subdivision-named', params: { subdivision: 'KH-5' } },
      { code: 'country-served', params: { country: 'KH' } },
      { code: 'region-served', params: { country: 'KH', regions: ['Mekong'] } },
      { code: 'served-anywhere', params: { country: 'KH' } },
    ]);
    expect(parts.map(({ part }) => part)).toEqual(
      parts.map(({ part }) => part).sort((a, b) => b - a),
    );
  });
});

describe('support', () => {
  const support = ask(supportCriterion);

  it('is the share of the wished forms that the offer brings', () => {
    expect(support({ supports: ['goods', 'training'] }, { supports: ['goods', 'media'] })).toEqual({
      part: 5_000,
      reason: { code: 'support-fits', params: { supports: ['goods'] } },
    });
    expect(support({ supports: ['goods'] }, { supports: ['media'] })).toEqual({
      part: 0,
      reason: null,
    });
  });

  it('is neutral when one side names none', () => {
    expect(support({ supports: [] }, { supports: ['goods'] }).part).toBe(neutralPart);
    expect(support({ supports: ['goods'] }, { supports: [] }).part).toBe(neutralPart);
  });
});

describe('capacity', () => {
  const capacity = ask(capacityCriterion);
  const people = (amount: number) => ({ amount, dimension: 'people' });

  it('is the share of the quantity that can be covered', () => {
    expect(capacity({ quantity: people(100) }, { capacity: people(25) })).toEqual({
      part: 2_500,
      reason: { code: 'capacity-covers-part', params: { share: 25 } },
    });
    expect(capacity({ quantity: people(100) }, { capacity: people(100) })).toEqual({
      part: 10_000,
      reason: { code: 'capacity-covers-all', params: {} },
    });
  });

  it('looks to the people who would benefit when the quantity counts something else', () => {
    const wells = { amount: 3, dimension: 'borehole' };
    expect(capacity({ quantity: wells, people: 50 }, { capacity: people(10) }).part).toBe(2_000);
  });

  it('is neutral when nothing compares', () => {
    const wells = { amount: 3, dimension: 'borehole' };
    for (const stated of [null, wells])
      expect(capacity({ quantity: people(5) }, { capacity: stated }).part).toBe(neutralPart);
    expect(capacity({ quantity: null }, { capacity: people(5) }).part).toBe(neutralPart);
    expect(capacity({ quantity: people(0) }, { capacity: people(5) }).part).toBe(neutralPart);
  });
});

describe('time', () => {
  const time = ask(timeCriterion);

  it('is the share of the days of the need on which the offer stands', () => {
    const april = { from: '2027-04-01', to: '2027-04-10' };
    expect(time(april, { from: '2027-04-06', to: null }).part).toBe(5_000);
    expect(time(april, { from: null, to: '2027-04-10' })).toEqual({
      part: 10_000,
      reason: { code: 'time-covered', params: { ...april, end: '2027-04-10' } },
    });
    expect(time(april, { from: null, to: '2027-04-09' }).part).toBe(9_000);
    expect(time(april, { from: '2027-04-11', to: null }).part).toBe(0);
    expect(time(april, { from: '2027-04-06', to: null }).reason).toEqual({
      code: 'time-covered-partly',
      params: { ...april, start: '2027-04-06' },
    });
  });

  it('counts from today, and looks a year ahead where the need has no end', () => {
    expect(
      time({ from: '2026-01-01', to: '2026-11-23' }, { from: '2026-11-23', to: null }).part,
    ).toBe(5_000);
    const half = time({ from: null, to: null }, { from: null, to: '2027-05-23' }).part;
    expect(half).toBeGreaterThan(4_900);
    expect(half).toBeLessThan(5_100);
  });
});

describe('language', () => {
  const language = ask(languageCriterion);

  it('tells shared working languages and warns without one', () => {
    expect(
      language({ workingLanguages: ['fr', 'zh'] }, { workingLanguages: ['en', 'zh'] }),
    ).toEqual({
      part: 10_000,
      reason: { code: 'language-shared', params: { languages: ['zh'] } },
    });
    expect(language({ workingLanguages: ['fr'] }, { workingLanguages: ['en'] }).reason?.code).toBe(
      'no-shared-language',
    );
  });

  it('is neutral where one side states no language', () => {
    const stated = { workingLanguages: ['fr'] };
    const none = { workingLanguages: [] };
    for (const [asking, giving] of [
      [stated, none],
      [none, stated],
    ] as const)
      expect(language(asking, giving)).toEqual({ part: neutralPart, reason: null });
  });
});

describe('conditions', () => {
  const conditions = ask(conditionsCriterion);
  const asking = { conditions: ['a hall and power'], asks: ['power-supply', 'premises'] };

  it('are best when there are none, and better met than only stated', () => {
    const none = conditions({}, {});
    const met = conditions({ has: ['power-supply', 'premises'] }, asking);
    const half = conditions({ has: ['premises'] }, asking);
    const stated = conditions({}, asking);
    expect(none).toEqual({ part: 10_000, reason: null });
    expect(met.part).toBe(10_000);
    expect(half.part).toBeLessThan(met.part);
    expect(half.part).toBeGreaterThan(stated.part);
  });

  it('are told, with what is there of them', () => {
    expect(conditions({}, asking).reason).toEqual({
      code: 'conditions-stated',
      params: { conditions: asking.conditions },
    });
    expect(conditions({ has: ['premises', 'land'] }, asking).reason).toEqual({
      code: 'conditions-met',
      params: { prerequisites: ['premises'], conditions: asking.conditions },
    });
  });

  it('that nobody understands are only stated', () => {
    const strange = { conditions: ['members of the guild'], asks: [] };
    expect(conditions({ has: ['premises'] }, strange).reason?.code).toBe('conditions-stated');
  });
});

describe('notions', () => {
  const notions = ask(notionsCriterion);

  it('count what both speak of against all that each speaks of, whatever the languages', () => {
    const shared = notions(
      { notions: ['goats', 'river', 'winter'], language: 'ru' },
      { notions: ['goats'], language: 'zh' },
    );
    expect(shared.part).toBe(5_774);
    expect(shared.reason).toEqual({ code: 'notions-shared', params: { notions: ['goats'] } });
  });

  it('are nothing where nothing is shared', () => {
    expect(notions({ notions: ['goats'] }, { notions: ['river'] })).toEqual({
      part: 0,
      reason: null,
    });
    expect(notions({ notions: ['goats'] }, { notions: [] }).part).toBe(0);
    expect(notions({ notions: [] }, { notions: ['goats'] }).part).toBe(0);
  });

  it('count the same from either side, and are told up to three', () => {
    const many = { notions: ['goats', 'river', 'snow', 'winter'] };
    const few = { notions: ['goats', 'river'] };
    expect(notions(few, many).part).toBe(notions(many, few).part);
    expect(notions(few, many).part).toBeLessThan(10_000);
    expect(notions(many, many)).toMatchObject({
      part: 10_000,
      reason: { params: { notions: many.notions.slice(0, 3) } },
    });
  });
});
