import type { Audience } from '#disclosure';
import { namesShownTo } from './names-shown-to.js';

it.each<[Audience, string[]]>([
  ['public', ['public']],
  ['applicant', ['public']],
  ['member', ['public', 'members']],
  ['secretariat:officer', ['public', 'members', 'partners']],
  ['own', ['public', 'members', 'partners']],
])('tells %s the names of those that have chosen %s', (reader, choices) => {
  expect(namesShownTo(reader)).toEqual(choices);
});
