import { analyseDemand, analyseOffer } from './analyse-posting.js';
import { assess } from './assess.js';
import type { DemandContent, OfferContent } from './posting-content.js';
import { sampleContext } from './sample-facts.js';

const wells: DemandContent = {
  kind: 'demand',
  postingId: 'wells-demand',
  organisationId: 'asking',
  language: 'en',
  title: 'Deep wells for four dry villages',
  text: 'Ponds dry up from January to May. Women walk two hours for drinking water. We ask for deep wells with hand pumps, and someone to teach two men to repair them.',
  sectors: ['water-sanitation'],
  supports: ['construction', 'training'],
  from: '2027-01-01',
  to: '2027-12-31',
  workingLanguages: ['km'],
  country: 'KH',
  subdivision: null,
  place: 'Kampong Speu',
  quantity: { amount: 4, unit: 'boreholes' },
  beneficiaries: { count: 1200, groups: ['women', 'villagers'] },
  urgency: 'high',
  voicedBy: 'community',
  evidence: null,
  lines: [],
};

const drilling: OfferContent = {
  kind: 'offer',
  postingId: 'drilling-offer',
  organisationId: 'giving',
  language: 'zh',
  title: '为干旱村庄打深水井',
  text: '派出钻井队为缺水村庄打井，安装手压泵，培训村民维修水泵。每年可打井六十口。',
  sectors: ['water-sanitation'],
  supports: ['construction', 'training'],
  from: '2026-12-15',
  to: '2028-06-30',
  workingLanguages: ['zh', 'en'],
  countries: ['KH', 'LA'],
  regions: ['Mekong'],
  capacity: { amount: 60, unit: '口井' },
  conditions: ['  '],
};

const teaching: OfferContent = {
  ...drilling,
  postingId: 'teaching-offer',
  title: '乡村教师培训',
  text: '为乡村小学教师举办数学和科学教学法培训，每期四十人。',
  sectors: ['education'],
  supports: ['training'],
  capacity: { amount: 40, unit: '名教师' },
};

const scoreOf = (demand: DemandContent, offer: OfferContent) => {
  const assessment = assess(analyseDemand(demand), analyseOffer(offer), sampleContext);
  return assessment.fits ? assessment.score : null;
};

describe('analysed postings', () => {
  it('hold what was understood', () => {
    const facts = analyseDemand(wells);
    expect(facts.needs.map(({ need }) => need)).toContain('borehole');
    expect(facts.subdivision).toMatch(/^KH-/);
    expect(facts.groups).toContain('women');
    expect(facts.workingLanguages).toEqual(['en', 'km']);
    expect(analyseOffer(drilling)).toMatchObject({
      served: { by: 'countries', countries: ['KH', 'LA'] },
      exhausted: false,
      conditions: [],
    });
  });

  it('remember how the demand spells what a person would not recognise by its stem', () => {
    const { words, spellings } = analyseDemand(wells);
    expect(spellings).toMatchObject({ drink: 'drinking', villag: 'villages' });
    for (const [stem, word] of Object.entries(spellings)) {
      expect(words).toContain(stem);
      expect(word).not.toBe(stem);
    }
  });

  it('survive JSON', () => {
    const both = [analyseDemand(wells), analyseOffer(drilling)];
    expect(JSON.parse(JSON.stringify(both))).toEqual(both);
  });

  it('find each other across languages, and only where the need is the same', () => {
    const right = scoreOf(wells, drilling) ?? 0;
    const wrong = scoreOf(wells, teaching) ?? 0;
    expect(right).toBeGreaterThanOrEqual(sampleContext.policy.threshold);
    expect(wrong).toBeLessThan(sampleContext.policy.threshold);
  });

  it('find each other when nobody ticked anything', () => {
    const untick = { sectors: [], supports: [] };
    expect(scoreOf({ ...wells, ...untick }, { ...drilling, ...untick })).toBeGreaterThanOrEqual(
      sampleContext.policy.threshold,
    );
  });

  it('depend on the content alone, not on ids', () => {
    const { postingId: _, ...facts } = analyseDemand({ ...wells, postingId: 'another' });
    expect(analyseDemand(wells)).toMatchObject(facts);
  });

  it('tell an offer that is used up', () => {
    expect(analyseOffer({ ...drilling, capacity: { amount: 0, unit: null } }).exhausted).toBe(true);
  });
});

describe('a composite demand', () => {
  const composite = {
    ...wells,
    title: 'Two wishes of our village',
    text: 'The meeting wants clean water and trained teachers.',
    lines: [
      { need: 'a deep well with a hand pump', amount: 1, unit: 'well' },
      { need: 'training for the teachers of our school', amount: 6, unit: 'teachers' },
    ],
  };

  it('has each line as a demand of its own, at the same place and time', () => {
    const facts = analyseDemand(composite);
    expect(facts.lines.map(({ title }) => title)).toEqual(composite.lines.map(({ need }) => need));
    expect(facts.lines[0]).toMatchObject({
      country: 'KH',
      from: '2027-01-01',
      lines: [],
      people: null,
    });
    expect(facts.lines[1]!.needs.map(({ need }) => need)).not.toContain('borehole');
  });

  it('is met by an offer for either line', () => {
    for (const offer of [drilling, teaching])
      expect(scoreOf(composite, offer)).toBeGreaterThanOrEqual(sampleContext.policy.threshold);
  });
});
