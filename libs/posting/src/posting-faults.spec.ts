import { aDemand } from '../../../test/builders/a-demand.js';
import { anOffer } from '../../../test/builders/an-offer.js';
import type { PostingDraft } from './posting-draft.js';
import { postingFaults } from './posting-faults.js';

const today = '2026-11-22';
const faultsOf = (draft: PostingDraft) =>
  postingFaults(draft, today).map(({ pointer, code }) => `${pointer} ${code}`);

const line = { need: 'Latrines', amount: 2, unit: 'blocks' };

describe('the faults of a draft', () => {
  it('are none for what is complete', () => {
    expect(faultsOf(aDemand({ lines: [line] }))).toEqual([]);
    expect(faultsOf(anOffer({ from: today, to: today }))).toEqual([]);
  });

  it.each<[string, PostingDraft]>([
    ['/text required', aDemand({ title: ' ', text: '' })],
    ['/title too-long', aDemand({ title: 'w'.repeat(301) })],
    ['/text too-long', anOffer({ text: 'w'.repeat(10_001) })],
    ['/language unknown-language', aDemand({ language: 'English' })],
    ['/country unknown-country', aDemand({ country: 'XX' })],
    ['/countries/1 unknown-country', anOffer({ countries: ['KH', 'Cambodia'] })],
    ['/sectors/0 unknown-code', aDemand({ sectors: ['wells'] })],
    ['/supports/0 unknown-code', anOffer({ supports: ['love'] })],
    ['/quantity/amount out-of-range', aDemand({ quantity: { amount: -1, unit: 'wells' } })],
    ['/quantity/amount out-of-range', aDemand({ quantity: { amount: Infinity, unit: null } })],
    ['/capacity/amount out-of-range', anOffer({ capacity: { amount: -0.5, unit: null } })],
    ['/beneficiaries/count not-whole', aDemand({ beneficiaries: { count: 1.5, groups: [] } })],
    ['/lines/1/amount out-of-range', aDemand({ lines: [line, { ...line, amount: -1 }] })],
    ['/lines/0/need required', aDemand({ lines: [{ ...line, need: '' }] })],
    ['/to ends-before-start', aDemand({ from: '2027-02-01', to: '2027-01-31' })],
    ['/to already-over', aDemand({ to: '2026-11-21' })],
    ['/from not-a-day', aDemand({ from: '2027-02-30' })],
    ['/to not-a-day', anOffer({ to: 'tomorrow' })],
    ['/text control-character', aDemand({ text: 'wells\u0000' })],
    ['/title lone-surrogate', anOffer({ title: 'wells \ud83d' })],
    ['/conditions/0 control-character', anOffer({ conditions: ['a\u0007b'] })],
    ['/lines/0/unit lone-surrogate', aDemand({ lines: [{ ...line, unit: '\udc00' }] })],
  ])('name %s', (fault, draft) => {
    expect(faultsOf(draft)).toEqual([fault]);
  });

  it('are all listed at once', () => {
    expect(faultsOf(aDemand({ country: 'XX', sectors: ['x'], to: '2020-01-01' }))).toHaveLength(3);
  });
});
