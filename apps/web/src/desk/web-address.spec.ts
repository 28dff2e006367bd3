import { webAddress } from './web-address.js';

it.each([
  ['https://registry.example/no/7', true],
  ['http://registry.example', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['the office in Naryn', false],
])('%s leads to the web: %s', (written, leads) => {
  expect(webAddress(written)).toBe(leads ? written : null);
});
