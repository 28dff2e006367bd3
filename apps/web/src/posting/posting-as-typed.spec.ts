import type { DemandDto, OfferDto } from '../api/schema.js';
import { changedPosting, postingAsTyped } from './posting-as-typed.js';

const inCommon = {
  id: 'p',
  version: 3,
  language: 'km',
  title: 'Wells',
  text: 'Four wells',
  sectors: ['water-sanitation', 'drinking-water'],
  supports: ['construction'],
  from: '2027-01-01',
  to: null,
};
const demand = {
  ...inCommon,
  kind: 'demand',
  country: 'KH',
  subdivision: 'KH-21',
  place: 'Prey Lvea',
  quantity: { amount: 4, unit: 'wells' },
  beneficiaries: { count: 900, groups: ['farmers'] },
  urgency: 'high',
  voicedBy: 'cbo',
  evidence: 'A meeting',
  lines: [{ need: 'pumps', amount: 4, unit: null }],
} as unknown as DemandDto;
const offer = {
  ...inCommon,
  kind: 'offer',
  countries: ['KH', 'LA'],
  regions: ['ASEAN'],
  capacity: { amount: null, unit: null },
  conditions: ['A road'],
} as unknown as OfferDto;
const areas = ['water-sanitation', 'education'];

describe('a posting that is changed in the form', () => {
  it.each([
    [
      'a demand',
      demand,
      {
        country: 'KH',
        subdivision: 'KH-21',
        place: 'Prey Lvea',
        urgency: 'high',
        voicedBy: 'cbo',
        evidence: 'A meeting',
        quantity: { amount: 4, unit: 'wells' },
        beneficiaries: { count: 900, groups: ['farmers'] },
        lines: [{ need: 'pumps', amount: 4, unit: null }],
      },
    ],
    [
      'an offer',
      offer,
      { countries: ['KH', 'LA'], regions: ['ASEAN'], conditions: ['A road'], capacity: null },
    ],
  ])('says what it said where nothing is changed: %s', (_, posting, own) => {
    const { kind, language, title, text, sectors, supports, from, to } = posting;
    const typed = { ...postingAsTyped(posting), sectors: ['water-sanitation'] };
    expect(changedPosting(posting, typed, areas)).toEqual({
      ...{ kind, language, title, text, sectors, supports, from, to },
      ...own,
    });
  });

  it('says what was typed', () => {
    const typed = {
      ...postingAsTyped(demand),
      text: 'Six wells',
      people: '',
      sectors: ['education'],
    };
    expect(changedPosting(demand, typed, areas)).toMatchObject({
      text: 'Six wells',
      beneficiaries: { count: null, groups: ['farmers'] },
      sectors: ['education', 'drinking-water'],
    });
  });
});
