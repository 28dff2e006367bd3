import { analyseDemand, analyseOffer } from '../analyse-posting.js';
import type { DemandContent, OfferContent } from '../posting-content.js';

const posting = {
  ...{ postingId: 'p', organisationId: 'o', title: '', text: '', from: null, to: null },
  ...{ sectors: [], supports: [], workingLanguages: [] },
};
const demand: DemandContent = {
  ...posting,
  ...{ kind: 'demand', language: 'en', country: 'KH', subdivision: null, place: null },
  ...{ quantity: null, beneficiaries: { count: null, groups: [] }, urgency: 'normal' },
  ...{ voicedBy: 'local-ngo', evidence: null, lines: [] },
};
const offer: OfferContent = {
  ...posting,
  ...{ kind: 'offer', language: 'en', countries: [], regions: [], conditions: [] },
  capacity: { amount: null, unit: null },
};
const asks = (language: string, ...conditions: string[]) =>
  analyseOffer({ ...offer, language, conditions }).asks;

describe('what a demand has at hand', () => {
  it('is not what it asks for', () => {
    const { has, needs } = analyseDemand({ ...demand, text: 'We need electricity.' });
    expect(has).toEqual([]);
    expect(needs.map(({ need }) => need)).toContain('rural-electrification');
  });

  it('is not what its title names', () => {
    const { has, words } = analyseDemand({
      ...demand,
      title: 'Generator for the clinic',
      text: 'The generator would run at night.',
    });
    expect(has).toEqual([]);
    expect(words).toContain('generator');
  });

  it('is not what a line of it names', () => {
    const lines = [{ need: 'solar power', amount: 1, unit: null }];
    const { lines: read } = analyseDemand({ ...demand, text: 'We ask for help.', lines });
    expect(read[0]?.needs.map(({ need }) => need)).toContain('solar-power');
  });

  it('is what it has, and that is no wish', () => {
    const { has, words } = analyseDemand({ ...demand, text: 'We have a hall, and need teachers.' });
    expect(has).toEqual(['premises']);
    expect(words).not.toContain('hall');
  });
});

describe('what an offer asks for', () => {
  it.each([
    ['en', 'partner provides a hall', 'premises'],
    ['en', 'no less than 6 hours of electricity', 'power-supply'],
    ['en', 'lodging is not included', 'lodging'],
    ['en', 'we do not pay customs clearance', 'port-costs'],
    ['zh', '我方不承担运费', 'port-costs'],
    ['zh', '协助办理免税清关', 'port-costs'],
    ['fr', 'bâtiment vérifié sans danger', 'premises'],
  ])('is what it leaves to the other side (%s): %s', (language, condition, expected) => {
    expect(asks(language, condition)).toContain(expected);
  });

  it.each([
    ['en', 'no registration certificate needed'],
    ['en', 'Electricity is not required'],
    ['en', 'Lodging is provided by us'],
    ['en', 'We pay customs clearance'],
    ['zh', '无需缴费'],
    ['zh', '我方承担运费'],
    ['fr', "sans frais d'inscription"],
    ['fr', 'dédouanement à notre charge'],
    ['ru', 'интернет не нужен'],
    ['ru', 'таможню оплачиваем мы'],
    ['ar', 'بدون رسوم'],
    ['es', 'no se requiere internet'],
    ['es', 'flete a nuestro cargo'],
  ])('is not what it waives or promises (%s): %s', (language, condition) => {
    expect(asks(language, condition)).toEqual([]);
  });
});
