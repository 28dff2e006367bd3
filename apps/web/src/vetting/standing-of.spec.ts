import { standingOf } from './standing-of.js';

it.each([
  ['applicant', 'waiting', 'waiting'],
  ['applicant', 'more-asked', 'moreAsked'],
  ['applicant', 'declined', 'declined'],
  ['applicant', null, 'none'],
  ['admitted', 'admitted', 'member'],
  ['trusted', null, 'member'],
  ['admitted', 'waiting', 'renewing'],
  ['trusted', 'more-asked', 'renewingMoreAsked'],
] as const)('says of %s that is %s: %s', (tier, state, standing) => {
  expect(standingOf({ tier, state })).toBe(standing);
});
