import { nameForm } from './name-form.js';

const letters = (name: string) => nameForm(name).letters;
const consonants = (name: string) => nameForm(name).consonants;

describe('nameForm', () => {
  it.each([
    ['Khaled Relief Society', 'Haled relief'],
    ['Oussama', 'Usama'],
    ['Мухаммад', 'Muhammad'],
    ['Mukhammad', 'Muhammad'],
    ['Фонд «Надежда»', 'Nadezhda Foundation'],
    ['Shchukin', 'Щукин'],
    ['北京慈善基金会', 'Beijing Charity Foundation'],
    ['Al-Noor Association', 'Noor'],
    ['Fundación Esperanza', 'Esperanza'],
  ])('makes “%s” and “%s” alike', (one, other) => {
    expect(letters(one)).toBe(letters(other));
  });

  it.each([
    ['محمد', 'Muhammad'],
    ['محمود', 'Mahmoud'],
    ['خالد', 'Khalid'],
    ['جمعية النور الخيرية', 'Al Noor Charitable Association'],
    ['يوسف', 'Yusuf'],
    ['طالبان', 'Taliban'],
    ['塔利班', 'Taliban'],
    ['北京', 'Bei Jing'],
  ])('finds the consonants of “%s” in “%s”', (own, latin) => {
    expect(consonants(own)).toBe(consonants(latin));
    expect(consonants(own)).not.toBe('');
  });

  it('leaves generic words out, unless there are no others', () => {
    expect(letters('International Charitable Foundation of Aleppo')).toBe('alepo');
    expect(letters('The Foundation')).not.toBe('');
  });

  it('is empty for a name without letters', () => {
    expect(nameForm('…')).toEqual({ letters: '', consonants: '' });
  });

  it('is the same whatever it is applied to once more', () => {
    for (const name of ['Khaled Oussama', 'Щукин', '北京', 'Vereinigung Tschad'])
      expect(letters(letters(name))).toBe(letters(name));
  });
});
