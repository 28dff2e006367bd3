import { maskText } from './mask-text.js';

describe('names that other fields hold', () => {
  const people = ['Sokha Chan', 'Джамиля Усенова', '王小明', 'فاطمة الزهراوي'];
  const places = ['Tuol Sambo village, Prek Phnov', 'Battambang', 'قرية عين شرشر', '杨家沟村'];
  const mask = (text: string, language = 'en') =>
    maskText(text, { language, people, places, country: 'KH' }).text;

  it.each([
    ['All trust SOKHA CHAN here.', 'All trust […] here.'],
    ['Everybody knows Sokha.', 'Everybody knows […].'],
    ['Sokha’s pump is broken.', '[…]’s pump is broken.'],
    ['Спасибо Джамиле Усеновой.', 'Спасибо […].'],
    ['Dzhamilya Usenova brought the list.', '[…] brought the list.'],
    ['大家都认识王小明。', '大家都认识[…]。'],
    ['小明很努力。', '[…]很努力。'],
    ['الجميع يعرف فاطمة الزهراوي', 'الجميع يعرف […]'],
  ])('%s', (text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  it.each([
    ['The people of tuol sambo wait.', 'The people of […] wait.'],
    ['Prek Phnov floods each year.', '[…] floods each year.'],
    ['井在杨家沟村。', '井在[…]。'],
    ['البئر في عين شرشر', 'البئر في […]'],
  ])('%s', (text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  it('leaves countries and first-level subdivisions readable', () => {
    expect(mask('We are in Battambang, Cambodia.')).toBe('We are in Battambang, Cambodia.');
  });

  it('leaves a word that only begins like a name', () => {
    expect(mask('A chance for all.')).toBe('A chance for all.');
  });
});
