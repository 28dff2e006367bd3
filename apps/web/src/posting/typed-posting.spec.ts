import { nothingTyped, postingOf, typedIn } from './typed-posting.js';

function formOf(...fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

it('two answers are enough for a need', () => {
  const typed = typedIn(formOf(['kind', 'demand'], ['text', ' Wells. '], ['country', 'KH']));

  expect(postingOf(typed, false)).toMatchObject({
    kind: 'demand',
    draft: false,
    text: 'Wells.',
    country: 'KH',
    urgency: 'normal',
    voicedBy: 'community',
    title: null,
    quantity: null,
    beneficiaries: null,
    from: null,
  });
});

it('an offer says where it can serve, and what it can do', () => {
  const typed = typedIn(
    formOf(
      ['kind', 'offer'],
      ['text', 'Drilling'],
      ['countries', 'KH'],
      ['countries', 'LA'],
      ['amount', '1 000'],
      ['unit', 'wells'],
      ['supports', 'construction'],
    ),
  );

  expect(postingOf(typed, true)).toMatchObject({
    kind: 'offer',
    draft: true,
    countries: ['KH', 'LA'],
    capacity: { amount: 1000, unit: 'wells' },
    supports: ['construction'],
  });
});

it('what is no number goes to the API as it was typed, so that it is refused by name', () => {
  const typed = { ...nothingTyped('demand'), people: 'many' };

  expect(postingOf(typed, false)).toMatchObject({ beneficiaries: { count: 'many' } });
});

it('a form that is shown again holds what was typed', () => {
  const typed = typedIn(formOf(['kind', 'demand'], ['text', 'Wells'], ['urgency', 'high']));

  expect(typed).toEqual({ ...nothingTyped('demand'), text: 'Wells', urgency: 'high' });
});
