import type { DemandRow, OfferRow, OrganisationRow } from './corpus.js';
import { demandContent, offerContent } from './posting-contents.js';

const organisation: OrganisationRow = {
  id: 'o',
  name: 'Well Diggers',
  country: 'CN',
  type: null,
  staff: 3,
  languages: ['zh', 'en'],
  description: '',
};
const offer: OfferRow = {
  id: 'f',
  org: 'o',
  language: 'zh',
  title: '打井',
  text: '我们打井。',
  areas: ['water-sanitation'],
  support: ['construction'],
  countries: ['KH'],
  regions: ['Mekong'],
  capacity: { amount: 10, unit: 'wells' },
  availableFrom: '2026-12-15',
  availableTo: null,
  conditions: ['land paper'],
};
const demand: DemandRow = {
  id: 'd',
  org: 'p',
  language: 'en',
  title: 'Water',
  text: 'Dry.',
  areas: [],
  support: [],
  country: 'KH',
  admin1: 'Kampong Speu',
  quantity: null,
  beneficiaries: { count: 80, groups: ['families'] },
  neededFrom: null,
  neededTo: '2027-12-31',
  urgency: 'high',
  voicedBy: 'someone',
  evidence: null,
  lines: [],
};

describe('contents of corpus rows', () => {
  it('an offer is what its poster typed, with the languages of its organisation', () => {
    expect(offerContent(offer, organisation)).toMatchObject({
      kind: 'offer',
      postingId: 'f',
      organisationId: 'o',
      sectors: ['water-sanitation'],
      supports: ['construction'],
      from: '2026-12-15',
      to: null,
      workingLanguages: ['zh', 'en'],
      capacity: { amount: 10, unit: 'wells' },
    });
  });

  it('a demand keeps its place as free text; a voice that nobody knows becomes the usual one', () => {
    expect(demandContent(demand)).toMatchObject({
      kind: 'demand',
      country: 'KH',
      subdivision: null,
      place: 'Kampong Speu',
      urgency: 'high',
      voicedBy: 'local-ngo',
      workingLanguages: [],
    });
  });
});
