import fc from 'fast-check';
import { courseOf, joinedAt, publishedAt, type SideCourse } from './course.js';

const now = new Date('2026-11-22T08:00:00Z');
const pair = fc.record({
  demandId: fc.uuid(),
  offerId: fc.uuid(),
  demandOrganisationId: fc.uuid(),
  offerOrganisationId: fc.uuid(),
});

it('goes forward in time, and ends before now', () => {
  fc.assert(
    fc.property(pair, (one) => {
      const { matchedAt, toldAt, demand, offer } = courseOf(one, now);
      const steps = ({ openedAt, answer }: SideCourse) => [openedAt, answer?.at ?? now];
      for (const side of [demand, offer].filter((course) => course !== null)) {
        const instants = [
          joinedAt(one.demandOrganisationId, now),
          publishedAt(one.demandId, now),
          ...[matchedAt, toldAt, ...steps(side), now],
        ].map((instant) => instant.getTime());
        expect(instants.toSorted((a, b) => a - b)).toEqual(instants);
      }
    }),
  );
});

it('gives a reason with every no, and with nothing else', () => {
  fc.assert(
    fc.property(pair, (one) => {
      const { demand, offer } = courseOf(one, now);
      for (const answer of [demand?.answer, offer?.answer].filter((given) => given != null))
        expect(answer.reason !== null).toBe(answer.answer === 'no');
    }),
    { numRuns: 500 },
  );
});

it('is the same whenever it is asked', () => {
  fc.assert(fc.property(pair, (one) => expect(courseOf(one, now)).toEqual(courseOf(one, now))));
});
