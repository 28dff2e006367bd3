import { languages, needs, type Language } from '#reference';
import { analyseText, loadLexicon, type TextAnalysis } from '#language';
import fc from 'fast-check';
import { normaliseWord } from './tokens/normalise.js';

const ids = (mentions: readonly { id: string }[]) => mentions.map((mention) => mention.id);
const codes = (analysis: TextAnalysis) => analysis.places.map((place) => place.code);

function counts(text: string): string[] {
  return analyseText(text).quantities.map(({ amount, unit }) => `${amount} ${unit}`);
}

/** Compiling six lexicons takes its time on a busy machine; no test should be blamed for it. */
const patience = 60_000;

beforeAll(loadLexicon, patience);

describe('analyseText', () => {
  it.each<[Language, string]>([
    [
      'en',
      'Our village in Cambodia has no clean water. We ask for 3 deep wells and training for 25 teachers.',
    ],
    ['zh', '柬埔寨的村庄没有干净的水。我们需要3口深水井，并培训25名教师。'],
    [
      'fr',
      'Notre village au Cambodge n’a pas d’eau potable. Il nous faut 3 forages et la formation de 25 enseignants.',
    ],
    ['ru', 'В нашем селе в Камбодже нет воды. Нужны 3 скважины и обучение 25 учителей.'],
    ['ar', 'لا يوجد ماء في قريتنا في كمبوديا. نحتاج إلى حفر 3 آبار وتدريب 25 معلما.'],
    [
      'es',
      'Nuestra aldea en Camboya no tiene agua. Hace falta perforar 3 pozos y la formación de 25 maestros.',
    ],
  ])('understands the same wish in %s', (language, text) => {
    const analysis = analyseText(text);
    expect(analysis.language).toBe(language);
    expect(ids(analysis.concepts)).toEqual(
      expect.arrayContaining(['borehole', 'teacher-training']),
    );
    expect(analysis.concepts.every((concept) => !concept.negated)).toBe(true);
    expect(codes(analysis)).toContain('KH');
    expect(ids(analysis.groups)).toContain('teachers');
    expect(analysis.quantities).toContainEqual(
      expect.objectContaining({ amount: 3, unit: 'borehole' }),
    );
    expect(analysis.quantities).toContainEqual(
      expect.objectContaining({ amount: 25, unit: 'teachers' }),
    );
    expect(analysis.sectors.map((evidence) => evidence.area)).toContain('water-sanitation');
  });

  it('marks what is denied, and takes it for no evidence of a sector', () => {
    const analysis = analyseText('We do not build schools, we bring wheelchairs. 10 wheelchairs.');
    expect(analysis.concepts.find(({ id }) => id === 'school-building')?.negated).toBe(true);
    expect(analysis.concepts.filter(({ id }) => id === 'wheelchair').map((c) => c.negated)).toEqual(
      [false, false],
    );
    expect(analysis.sectors.map(({ area }) => area)).toEqual(['disability']);
    expect(analyseText('Everywhere except Kabul').places).toEqual([
      expect.objectContaining({ code: 'AF', negated: true }),
      expect.objectContaining({ code: 'AF-KAB', negated: true }),
    ]);
  });

  it('counts a weak word only beside evidence of its field', () => {
    const story =
      'They sat and told each other of the days when all of them had been so small. A lamp.';
    expect(ids(analyseText(story).concepts)).toEqual([]);
    expect(ids(analyseText('Solar panels and a lamp.').concepts)).toContain('solar-lamps');
    expect(ids(analyseText('We want a lamp.').concepts)).toEqual(['solar-lamps']);
    expect(analyseText('Lamp', { kind: 'title' }).concepts).toEqual([
      expect.objectContaining({ id: 'solar-lamps', weak: true, word: 'lamp' }),
    ]);
  });

  it('reads several scripts in one text', () => {
    const analysis = analyseText('我们需要 wheelchairs 和 solar lamps，地点 Preah Vihear');
    expect(ids(analysis.concepts)).toEqual(['wheelchair', 'solar-lamps']);
    expect(codes(analysis)).toEqual(['KH-13']);
  });

  it('reads English phrases in French, and no false friends', () => {
    const analysis = analyseText(
      'Nous voulons un forage profond et des solar lamps pour notre village',
    );
    expect(ids(analysis.concepts)).toEqual(expect.arrayContaining(['borehole', 'solar-lamps']));
    expect(ids(analysis.concepts)).not.toContain('fodder');
  });

  it('reads places and numbers of a text in another language', () => {
    const analysis = analyseText('Tunahitaji visima 3 kwa familia 200 nchini Kenya na Tanzania');
    expect([analysis.language, analysis.concepts]).toEqual(['sw', []]);
    expect(codes(analysis)).toEqual(['KE', 'TZ']);
    expect(analysis.quantities.map((quantity) => quantity.amount)).toEqual([3, 200]);
    expect(analyseText('ភូមិរបស់យើងគ្មានទឹកស្អាតទេ 200').tokens.length).toBeGreaterThan(3);
  });

  it('trusts the language that the poster states', () => {
    expect(analyseText('Tractor', { language: 'es' }).language).toBe('es');
  });

  it('finds nothing in nothing', () => {
    const { language, ...mentions } = analyseText('');
    expect(language).toBe('und');
    expect(Object.values(mentions).flat()).toEqual([]);
  });
});

describe('quantities', () => {
  it.each([
    ['120 poor families', ['120 poor']],
    ['20-30 households and 1.5 million dollars', ['30 families', '1500000 usd']],
    ['$5,000 for 12 km of pipe', ['5000 usd', '12 kilometres']],
    ['twenty-five teachers; two dozen schools', ['25 teachers', '24 schools']],
    ['Families: 60', ['60 families']],
    ['12 pebbles and teachers', ['12 null']],
    ['drill two wells', ['2 borehole']],
    ['900 people drink from the river', ['900 people']],
    ['200 people with goitre', ['200 people']],
    ['30 sets of school desks', ['30 school-furniture']],
    ['900 человек пьют из реки', ['900 people']],
    ['80 personnes âgées', ['80 elderly']],
    ['in 2026 and on 3 May, the third grade', []],
    ['200名残疾儿童，五百户', ['200 people-with-disabilities', '500 families']],
    ['1 200 élèves et 2,5 ha', ['1200 students', '2.5 hectares']],
    ['15 тысяч человек и 3 тонны', ['15000 people', '3 tonnes']],
    ['خمسة وعشرين معلما', ['25 teachers']],
    ['cuarenta niñas', ['40 girls']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...needs),
          fc.constantFrom(...languages),
          fc.constantFrom(' ', ', ', '。', '\n', ' 12 '),
        ),
        { maxLength: 8 },
      )
      .map((parts) =>
        parts.map(([need, language, gap]) => `${need.words[language][0]?.text}${gap}`).join(''),
      ),
  );

  it(
    'has every mention inside the text, in order, and says the same twice',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const analysis = analyseText(text);
          const { tokens, concepts, places, groups, supports, notions, quantities } = analysis;
          for (const mentions of [
            tokens,
            concepts,
            places,
            groups,
            supports,
            notions,
            quantities,
          ]) {
            let last = 0;
            for (const { start, end } of mentions) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = start;
            }
          }
          expect(analyseText(text)).toEqual(analysis);
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it(
    'understands each word of the lexicon where it stands',
    () => {
      const word = fc
        .constantFrom(...languages)
        .chain((language) =>
          fc
            .constantFrom(...needs)
            .chain((need) =>
              fc.constantFrom(...need.words[language]).map((one) => ({ language, need, one })),
            ),
        );
      fc.assert(
        fc.property(
          word,
          fc.constantFrom('12 ; ', '“', '\n— '),
          ({ language, need, one }, before) => {
            fc.pre(
              !one.weak &&
                analyseText(one.text, { language }).concepts.some((c) => c.id === need.id),
            );
            const text = `${before}${one.text}.`;
            const concept = analyseText(text, { language }).concepts.find(
              ({ id }) => id === need.id,
            );
            expect(concept?.negated).toBe(false);
            const written = text.slice(concept?.start, concept?.end);
            expect(normaliseWord(one.text)).toContain(normaliseWord(written));
          },
        ),
        { numRuns: 300 },
      );
    },
    patience,
  );
});
