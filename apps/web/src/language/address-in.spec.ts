import { addressIn } from './address-in.js';

it.each([
  ['/', '/?lang=fr'],
  ['/invitation?token=abc', '/invitation?token=abc&lang=fr'],
  ['/sign-in?lang=ar&next=/account', '/sign-in?lang=fr&next=%2Faccount'],
])('%s', (path, expected) => {
  expect(addressIn(new URL(path, 'https://network.example'), 'fr')).toBe(expected);
});
