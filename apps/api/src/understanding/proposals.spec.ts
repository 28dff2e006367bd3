import { loadLexicon } from '#language';
import type { ProposalsDto } from './proposals.dto.js';
import { understand } from './understand.js';

beforeAll(loadLexicon, 60_000);

/** What the form proposes to somebody in Nepal who has typed `text`. */
function proposed(text: string, title: string | null = null): ProposalsDto {
  const unsaid = { language: null, country: null, place: null, people: [] };
  const typed = {
    kind: 'demand',
    title,
    text,
    home: 'NP',
    today: '2026-11-22',
    ...unsaid,
  } as const;
  return understand(typed, (ofText) => ofText ?? 'en').understood.proposals;
}

const areas = (proposals: ProposalsDto) => proposals.sectors.map(({ area }) => area);

describe('proposed sectors', () => {
  it.each([
    [
      'The midwife left in spring. Since then two of our mothers bled to death before the car came, and the next ward is five hours away, past the fishermen and the rice mill.',
      'health',
    ],
    [
      '入秋以后孩子们上课都打着手电，屋顶漏雨，课桌是木板搭的，老师说再这样就没法教了，旁边果园和鱼塘的老板也帮不上忙。',
      'education',
    ],
    [
      'La source a tari, les femmes partent avant l’aube avec les bidons et reviennent avec une eau trouble ; les vaches du voisin boivent au même trou.',
      'water-sanitation',
    ],
    [
      'Лес рубят каждую ночь, склон голый, зверь ушёл. Бывшие шахтёры и пекарь готовы сажать деревья, но саженцев взять негде.',
      'environment',
    ],
    [
      'بعد الزلزال ننام في الخيام مع الأطفال والبرد شديد، والجدران التي بقيت قد تسقط، وكان جارنا الحداد قد أصلح بعضها.',
      'disaster-relief',
    ],
    [
      'Nadie canta ya las canciones de los abuelos; los trajes se pudren en un baúl junto al taller del carpintero y los jóvenes no conocen el baile.',
      'culture',
    ],
  ])('hears what a story is about behind what it names: %s', (text, area) => {
    expect(areas(proposed(text))[0]).toBe(area);
  });

  it.each([
    ['We need welding training.', 'vocational-trades', 'welding'],
    ['We need blankets.', 'emergency-shelter-and-goods', 'blankets'],
    ['Il nous faut des moustiquaires.', 'infectious-disease-control', 'moustiquaires'],
  ])('believes a short text that names its need, and looks no further: %s', (text, code, word) => {
    const { sectors } = proposed(text);
    expect(sectors.map((sector) => sector.code)).toEqual([code]);
    expect(sectors[0]?.evidence).toEqual([word]);
  });

  it('proposes at most three, of different areas, the most spoken of first', () => {
    const { sectors } = proposed(
      'We have no clinic, the school roof fell in, the well is dry, the bridge is gone and our goats are dying.',
    );
    expect(sectors.length).toBeGreaterThan(1);
    expect(sectors.length).toBeLessThanOrEqual(3);
    expect(new Set(sectors.map(({ area }) => area)).size).toBe(sectors.length);
    const shares = sectors.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('leaves out what is said in passing', () => {
    expect(areas(proposed('We need a borehole, a hand pump and clean drinking water.'))).toEqual([
      'water-sanitation',
    ]);
  });

  it('shows the words that remind of a sector that the text does not name', () => {
    const text = 'Those who bled to death while giving birth lie behind the hill.';
    const [first] = proposed(text).sectors;
    expect(first?.area).toBe('health');
    expect(first?.evidence.length).toBeGreaterThan(0);
    for (const word of first?.evidence ?? []) expect(text).toContain(word);
  });

  it('proposes nothing for a language that it does not read', () => {
    expect(proposed('ភូមិរបស់យើងគ្មានទឹកស្អាតទេ').sectors).toEqual([]);
  });
});

describe('a proposed quantity', () => {
  it.each([
    ['900 people drink from the river.', 900, 'people'],
    ['Some 1,200 inhabitants have no clinic within three hours.', 1200, 'people'],
    ['It is 40 km to the ward, for 60 families without light.', 60, 'families'],
    ['全村900口人喝河水。', 900, '人'],
    ['900 habitants boivent l’eau du fleuve, à 3 km.', 900, 'personnes'],
    ['900 человек пьют из реки.', 900, 'человек'],
    ['يعيش هنا ٩٠٠ نسمة ولا يوجد ماء.', 900, 'شخص'],
    ['A dos horas, 300 hogares perdieron el techo.', 300, 'familias'],
    ['Our village of 900 people needs two deep wells.', 2, 'borehole'],
    ['We want to plant 30 hectares.', 30, 'hectares'],
  ])('%s: %s %s', (text, amount, unit) => {
    expect(proposed(text).quantity).toEqual({ amount, unit });
  });

  it('is none where only hours, years and distances are counted', () => {
    expect(proposed('For three years we walk two hours, 9 km each way.').quantity).toBeNull();
  });
});
