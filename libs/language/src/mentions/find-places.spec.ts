import { analyseText, loadLexicon, type TextAnalysis } from '#language';

const codes = (analysis: TextAnalysis) => analysis.places.map((place) => place.code);

beforeAll(loadLexicon, 60_000);

describe('places', () => {
  it.each([
    ['柬埔寨柏威夏省', ['KH', 'KH-13']],
    ['Деревня в Хатлонской области Таджикистана', ['TJ']],
    ['قرية في محافظة تعز في اليمن', ['YE-TA', 'YE']],
    ['Aldeas de Guatemala y países andinos', ['GT', 'andean']],
    ['Nous travaillons au Sahel et en Côte d’Ivoire', ['sahel', 'CI']],
    ['Somos de una comunidad boliviana', ['BO']],
    ['South Sudan and Guinea-Bissau, not Papua New Guinea', ['SS', 'GW', 'PG']],
  ])('%s', (text, expected) => {
    expect(codes(analyseText(text))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'We raise turkey and guinea fowl',
    'Turkey farming',
    'Пьём из бака, малых детей много, газа нет',
    'Mejor la paz que el chile',
    'The central and northern parts',
    'دعم مالي للبنين والبنات',
    'мир и дружба',
  ])('%s: no place', (text) => {
    expect(codes(analyseText(text))).toEqual([]);
  });

  it('reads the names that people use for subdivisions, in scripts that ISO does not write', () => {
    expect(codes(analyseText('肯尼亚图尔卡纳的牧民缺水'))).toEqual(['KE', 'KE-43']);
    expect(codes(analyseText('Люди бегут из Северного Киву'))).toEqual(['CD-NK']);
    expect(codes(analyseText('نازحون في شمال كيفو'))).toEqual(['CD-NK']);
    expect(codes(analyseText('Dans le Bengale-Occidental et au Nord-Kivu'))).toEqual([
      'IN-WB',
      'CD-NK',
    ]);
  });

  it('reads names that only ISO gives where their country is spoken of', () => {
    expect(codes(analyseText('The need comes from Kericho.'))).toEqual([]);
    expect(codes(analyseText('The need comes from Kericho in Kenya.'))).toEqual(['KE-12', 'KE']);
    expect(codes(analyseText('The need comes from Kericho.', { countries: ['KE'] }))).toEqual([
      'KE-12',
    ]);
    expect(codes(analyseText('We work in Niger.', { countries: ['NG'] }))).toEqual(['NE']);
  });
});
