import { contactInput, profileChange, typedContact, typedProfile } from './typed-organisation.js';

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

it('sends the languages with the preferred one first, as it was', () => {
  const typed = typedProfile(
    formOf([
      ['visibility', 'public'],
      ['description', ' Wells for villages. '],
      ['languages', 'en'],
      ['languages', 'fr'],
      ['languages', 'km'],
      ['staff', ''],
      ['website', 'https://example.org'],
    ]),
  );
  expect(profileChange(typed, ['km', 'zh', 'en'])).toEqual({
    visibility: 'public',
    description: 'Wells for villages.',
    sectors: [],
    languages: ['km', 'en', 'fr'],
    staff: null,
    website: 'https://example.org',
  });
});

it('sends a number of staff as a number, and what is none for the API to refuse', () => {
  const change = (staff: string) =>
    profileChange(typedProfile(formOf([['staff', staff]])), []).staff;
  expect(change('12')).toBe(12);
  expect(change('a dozen')).toBeNaN();
});

it('does not say what is left empty of a contact', () => {
  const typed = typedContact(
    formOf([
      ['email', 'office@example.org '],
      ['phone', '+855 12 345 678'],
      ['note', ' '],
    ]),
  );
  expect(contactInput(typed)).toEqual({
    email: 'office@example.org',
    personName: null,
    phone: '+855 12 345 678',
    messaging: null,
    note: null,
  });
});
