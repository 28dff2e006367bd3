import type { DemandDto, OfferDto } from '../postings/posting.dto.js';
import { understoodPosting } from './understood-posting.js';

const today = '2026-11-22';

type Told = Pick<
  DemandDto,
  'title' | 'text' | 'language' | 'country' | 'sectors' | 'supports' | 'quantity'
>;

/** A demand as its reader is told it, as far as understanding it goes. */
function told(changes: Partial<Told> = {}): DemandDto {
  const demand: Told = {
    title: 'Deep wells for three dry villages',
    text: 'We ask for boreholes with hand pumps.',
    language: 'en',
    country: 'KH',
    sectors: [],
    supports: [],
    quantity: { amount: 3, unit: 'wells' },
    ...changes,
  };
  return { kind: 'demand', ...demand } as DemandDto;
}

describe('understoodPosting', () => {
  it('names in the language of the reader what is asked for, and how much of it', () => {
    const { needs, amount } = understoodPosting(told(), 'zh', today);
    expect(needs[0]).toMatchObject({
      id: 'borehole',
      name: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(amount).toEqual({ amount: 3, unit: expect.stringMatching(/井/u) });
  });

  it('takes what the writer has ticked before what the text says', () => {
    const ticked = told({ sectors: ['reading-promotion'], supports: ['training'] });
    const { sectors, supports } = understoodPosting(ticked, 'fr', today);
    expect(sectors.map(({ id }) => id)).toEqual(['reading-promotion']);
    expect(supports.map(({ id }) => id)).toEqual(['training']);
    const untouched = understoodPosting(told(), 'fr', today);
    expect(untouched.sectors.map(({ id }) => id)).toContain('drinking-water');
  });

  it('says no amount rather than one in words that were not understood', () => {
    const strange = told({ quantity: { amount: 3, unit: 'xyzzy' } });
    expect(understoodPosting(strange, 'zh', today).amount).toBeNull();
    expect(understoodPosting(told({ quantity: null }), 'zh', today).amount).toBeNull();
  });

  it('reads an offer by its capacity', () => {
    const { kind: _, ...rest } = told({ text: 'We drill boreholes.' });
    const offer = { ...rest, kind: 'offer', capacity: { amount: 20, unit: '口井' } };
    const zh = {
      ...offer,
      language: 'zh',
      title: '打井',
      text: '我们打井。',
    } as unknown as OfferDto;
    expect(understoodPosting(zh, 'en', today).amount).toEqual({
      amount: 20,
      unit: expect.stringMatching(/well|borehole/u),
    });
  });
});
