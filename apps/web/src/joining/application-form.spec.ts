import { applicationOf, typedIn } from './application-form.js';
import { choicesIn } from './choices.js';

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

it('sends what was typed, empty fields as not said, the page’s language first', () => {
  const typed = typedIn(
    formOf([
      ['name', '  Wells '],
      ['country', 'KH'],
      ['type', 'local'],
      ['sectors', 'health'],
      ['sectors', 'education'],
      ['languages', 'en'],
      ['languages', 'fr'],
      ['staff', '7'],
      ['contactName', 'Sok'],
      ['email', 'sok@example.org'],
    ]),
  );

  expect(applicationOf(typed, { language: 'fr', privacyVersion: '2026-11-22' })).toEqual({
    profile: {
      name: 'Wells',
      latinName: null,
      country: 'KH',
      type: 'local',
      registrationNumber: null,
      sectors: ['health', 'education'],
      languages: ['fr', 'en'],
      staff: 7,
      website: null,
      description: '',
    },
    contact: { name: 'Sok', position: null, email: 'sok@example.org' },
    language: 'fr',
    privacyVersion: '2026-11-22',
  });
});

it('names countries and languages in the reader’s language, and in its order', () => {
  const { countries, languages } = choicesIn('ru');

  expect(countries.find(({ code }) => code === 'KH')?.name).toBe('Камбоджа');
  expect(languages.find(({ code }) => code === 'sw')?.name).toBe('суахили');
  expect(countries.slice(0, 2).map(({ code }) => code)).toEqual(['AU', 'AT']);
});
