import { foldInPlace } from '../tokens/normalise.js';
import { chineseNumber } from './chinese-number.js';
import { findFigures } from './find-figures.js';
import { valueOfWords } from './number-words.js';

const amounts = (text: string, language = 'en') =>
  findFigures(foldInPlace(text), language).map((number) => number.amount);

describe('findFigures', () => {
  it.each([
    ['en', '1,200 wells and 2.5 ha', [1200, 2.5]],
    ['fr', '1 200 puits et 2,5 ha', [1200, 2.5]],
    ['fr', '1.200 puits', [1200]],
    ['es', '12.500 personas', [12500]],
    ['ru', '15 000 человек, 3,5 тонны', [15000, 3.5]],
    ['ru', '3 тысячи человек, 2 млн рублей', [3000, 2000000]],
    ['en', '3 million people, 5k families, 2 hundred goats', [3000000, 5000, 200]],
    ['es', '2 millones', [2000000]],
    ['zh', '约5万元、1.2万人', [50000, 12000]],
    ['zh', '三百二十户，两万人', [320, 20000]],
    ['en', '20-30 families', [30]],
    ['en', '20 to 30 families', [30]],
    ['ru', 'от 20 до 30 семей', [30]],
    ['en', '10%', [10]],
    ['es', '5 mayores de edad', [5]],
    ['en', '10 decent jobs', [10]],
    ['zh', '3个月', [3]],
  ])('%s: %s', (language, text, expected) => {
    expect(amounts(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'in 2026, on 2026-03-01 or 10.03.2026 at 10:30'],
    ['en', '5 March and 3rd grade'],
    ['es', 'el 5 de mayo'],
    ['ru', 'с 2024 года'],
    ['zh', '2026年3月5日，第3批'],
    ['en', 'call 85512345678 or +855123'],
    ['en', 'covid19'],
  ])('%s: nothing is counted in "%s"', (language, text) => {
    expect(amounts(text, language)).toEqual([]);
  });
});

describe('chineseNumber', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['三百二十', 320],
    ['两万', 20000],
    ['一万二千', 12000],
    ['三十万', 300000],
  ])('%s is %d', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });
});

describe('valueOfWords', () => {
  it.each([
    ['en', 'twenty five', 25],
    ['en', 'three hundred and twenty', 320],
    ['en', 'two dozen', 24],
    ['en', 'two thousand five hundred', 2500],
    ['fr', 'quatre vingt', 80],
    ['fr', 'trois cents', 300],
    ['es', 'dos mil', 2000],
    ['es', 'treinta y cinco', 35],
    ['ru', 'двадцать пять', 25],
    ['ru', 'две тысячи', 2000],
    ['ar', 'خمسة وعشرين', 25],
    ['ar', 'ثلاثة الاف', 3000],
  ] as const)('%s: %s is %d', (language, text, value) => {
    expect(valueOfWords(text.split(' '), language)).toBe(value);
  });

  it('is no number where a word is none', () => {
    expect(valueOfWords(['two', 'wells'], 'en')).toBeNull();
    expect(valueOfWords(['and'], 'en')).toBeNull();
  });
});
