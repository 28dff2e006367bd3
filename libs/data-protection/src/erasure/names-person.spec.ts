import { mayName } from './names-person.js';

const nothing = { personName: null, messaging: null, note: null };
const person = 'Ana Gómez Lima';

describe('a contact may name somebody', () => {
  it.each([
    { personName: 'ana gomez lima' },
    { personName: 'Ana Gómez' },
    { personName: 'Ms Gómez' },
    { personName: 'Ana Gómez Lima de Souza' },
    { messaging: 'Signal: Ana Gómez Lima' },
    { personName: 'Bopha Lim', note: 'On Mondays Mrs Ana Gómez Lima answers.' },
  ])('%j', (contact) => {
    expect(mayName({ ...nothing, ...contact }, person, ['Bopha Lim', 'Ana Torres'])).toBe(true);
  });

  it.each([
    {},
    { personName: 'Bopha Lim' },
    { personName: 'Ana Torres' },
    { personName: 'Ana', note: 'Office hours: Lima time.' },
  ])('and does not: %j', (contact) => {
    expect(mayName({ ...nothing, ...contact }, person, ['Bopha Lim', 'Ana'])).toBe(false);
  });

  it('who has one name, unless a colleague who stays is called so', () => {
    const contact = { ...nothing, personName: 'Ana Torres' };
    expect(mayName(contact, 'Ana', [])).toBe(true);
    expect(mayName(contact, 'Ana', ['Torres, Ana'])).toBe(false);
    expect(mayName({ ...contact, personName: 'Ana' }, 'Ana', ['Ana'])).toBe(true);
  });
});
