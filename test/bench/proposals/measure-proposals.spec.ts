import type { Corpus, DemandRow } from '#corpus';
import { loadLexicon } from '#language';
import { measureProposals } from './measure-proposals.js';

function demand(changes: Partial<DemandRow>): DemandRow {
  return {
    ...{ id: 'd', org: 'o', language: 'en', title: 'Water', text: 'We need boreholes.' },
    ...{ areas: ['water-sanitation'], support: [], country: 'KE', admin1: null, quantity: null },
    ...{ beneficiaries: { count: null, groups: [] }, neededFrom: null, neededTo: null },
    ...{ urgency: null, voicedBy: null, evidence: null, lines: [] },
    ...changes,
  };
}

function corpus(...demands: DemandRow[]): Corpus {
  const nothing = { name: 'A', type: null, staff: null, languages: [], description: '' };
  const organisations = [{ id: 'o', country: 'KE', ...nothing }];
  return { organisations, demands, offers: [], judgements: [], lineJudgements: [] };
}

describe('measureProposals', () => {
  beforeAll(() => loadLexicon());

  it('counts what the form proposes right', () => {
    expect(
      measureProposals(
        corpus(
          demand({}),
          demand({ text: 'Villages in Cambodia need boreholes.', country: 'KH' }),
          demand({ areas: ['culture'], country: 'TZ' }),
        ),
      ),
    ).toEqual({
      country: { of: 3, right: 2 },
      countryByText: { of: 3, right: 1 },
      firstSector: { of: 3, right: 2 },
      sector: { of: 3, right: 2 },
      ticks: { of: 3, right: 2 },
    });
  });
});
