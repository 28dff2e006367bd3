import { narrowerNeeds, needs } from '#reference';
import { assess } from './assess.js';
import { definePolicy, scoringVersion } from './policy.js';
import { sampleContext, sampleDemand, sampleOffer } from './sample-facts.js';

/** Two needs without narrower ones, of different areas: what lies between them in the lexicon doesn't matter. */
const leaves = needs.filter((need) => narrowerNeeds(need.id).size === 0);
const [first] = leaves;
const second = leaves.find((need) => need.area !== first!.area);
const only = (need: string) => [{ need, weight: 1 }];

/**
 * One pair scored in full. When this goes red because scoring was meant to change, raise `scoringVersion`
 * and write the new figures down: suggestions that were stored before are then known to be older.
 */
describe('the score of a known pair', () => {
  const policy = definePolicy({
    threshold: 0,
    listSize: 20,
    weights: {
      needs: 1500,
      topics: 4200,
      notions: 400,
      sector: 900,
      words: 400,
      region: 800,
      people: 300,
      support: 300,
      capacity: 200,
      time: 500,
      conditions: 300,
      language: 100,
      'track-record': 100,
    },
  });

  it(`is what scoring version ${scoringVersion} makes of it`, () => {
    expect(scoringVersion).toBe(4);
    const demand = sampleDemand({
      needs: [...only(first!.id), { need: second!.id, weight: 0.5 }],
      topics: only(first!.id),
      sectors: [{ sector: 'health', weight: 1 }],
      words: ['boat', 'lake', 'storm'],
      notions: ['lake', 'wind'],
      groups: ['fishers'],
      supports: ['goods', 'training'],
      quantity: { amount: 200, dimension: 'people' },
      from: '2027-01-01',
      to: '2027-04-10',
    });
    const offer = sampleOffer({
      needs: only(first!.id),
      topics: only(first!.id),
      sectors: [
        { sector: 'health', weight: 0.5 },
        { sector: 'culture', weight: 0.5 },
      ],
      words: ['lake', 'storm'],
      notions: ['lake'],
      groups: ['fishers'],
      supports: ['training'],
      capacity: { amount: 50, dimension: 'people' },
      conditions: ['a landing place'],
      from: '2027-02-20',
    });
    const assessment = assess(demand, offer, { ...sampleContext, policy });
    if (!assessment.fits) throw new Error('the pair passes every gate');
    expect(assessment.score).toBe(8171);
    expect(Object.fromEntries(assessment.parts.map((p) => [p.criterion, p.points]))).toEqual({
      needs: 1250, // (1 / 1.5 + 1) / 2 of 1500
      topics: 4200,
      notions: 283, // 1 / √2 of 400
      sector: 675, // (1 + 0.5) / 2 of 900
      words: 133, // 2 / (2 + 4) of 400
      region: 640, // a listed country
      people: 300,
      support: 150, // one of two
      capacity: 50, // 50 of 200 people
      time: 250, // 50 of 100 days
      conditions: 90,
      language: 100,
      'track-record': 50, // neutral
    });
  });
});
