import words from '../messages/secretariat/en.js';
import { keyNames } from './key-names.js';

it.each([
  ['sector', 'health', 'Health'],
  ['sector', 'unstated', 'Not said'],
  ['country', 'KH', 'Cambodia'],
  ['region', '035', 'Southeast Asia'],
  ['language', 'km', 'Khmer'],
  ['month', '2026-11', 'November 2026'],
  ['size', 'tiny', 'Up to 5 staff'],
  ['country', 'others', 'Others, too few to be told apart'],
])('calls the %s “%s” %s', (by, key, name) => {
  expect(keyNames(by, 'en', words)(key)).toBe(name);
});
