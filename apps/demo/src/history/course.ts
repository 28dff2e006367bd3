import type { Answer, RefusalReason, Side } from '#suggestion';
import { chance } from './chance.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const LONGEST_AGO_DAYS = 340;

/** A demand and an offer that fit, and whose they are. */
export interface DemoPair {
  readonly demandId: string;
  readonly offerId: string;
  readonly demandOrganisationId: string;
  readonly offerOrganisationId: string;
}

/** What one side did with a suggestion; it may have looked and said nothing. */
export interface SideCourse {
  readonly openedAt: Date;
  readonly answer: {
    readonly answer: Answer;
    readonly reason: RefusalReason | null;
    readonly at: Date;
  } | null;
}

/** What became of a suggestion in the past of the demonstration; null for a side that has not looked. */
export interface Course {
  readonly matchedAt: Date;
  readonly toldAt: Date;
  readonly demand: SideCourse | null;
  readonly offer: SideCourse | null;
}

/** When an organisation joined: from a month to three years ago. */
export function joinedAt(organisationId: string, now: Date): Date {
  const days = LONGEST_AGO_DAYS + 30 + chance('joined', organisationId) ** 2 * 700;
  return new Date(now.getTime() - days * DAY);
}

/** When a posting was published: within the past year, more of them lately. */
export function publishedAt(postingId: string, now: Date): Date {
  const days = 0.1 + chance('published', postingId) ** 1.6 * LONGEST_AGO_DAYS;
  return new Date(now.getTime() - days * DAY);
}

/** Some organisations are quicker and keener than others, and who hears that somebody is interested is keener too. */
export function courseOf(pair: DemoPair, now: Date): Course {
  const { demandId, offerId } = pair;
  const published = Math.max(...[demandId, offerId].map((id) => publishedAt(id, now).getTime()));
  const matched = published + (4 + 50 * chance('matched', demandId, offerId)) * SECOND;
  const told = matched + (1 + 8 * chance('told', demandId, offerId)) * SECOND;
  const first = chance('first', demandId, offerId) < 0.5 ? 'demand' : 'offer';
  const second = first === 'demand' ? 'offer' : 'demand';
  const firstCourse = sideCourse(pair, first, { from: told, awaited: false }, now);
  const interest = firstCourse?.answer?.answer === 'interested' ? firstCourse.answer.at : null;
  const secondCourse = sideCourse(
    pair,
    second,
    { from: interest?.getTime() ?? told, awaited: interest !== null },
    now,
  );
  const courses = { [first]: firstCourse, [second]: secondCourse } as Record<
    Side,
    SideCourse | null
  >;
  return { matchedAt: new Date(matched), toldAt: new Date(told), ...courses };
}

/** `awaited`: the other side is interested, and has been since `from`. */
function sideCourse(
  pair: DemoPair,
  side: Side,
  { from, awaited }: { readonly from: number; readonly awaited: boolean },
  now: Date,
): SideCourse | null {
  const organisationId = side === 'demand' ? pair.demandOrganisationId : pair.offerOrganisationId;
  const roll = (what: string) => chance(what, side, pair.demandId, pair.offerId);
  const keenness = 0.1 + 0.4 * chance('keen', organisationId);
  if (roll('opens') > (awaited ? 0.5 + keenness : keenness)) return null;
  const opened = from + (0.5 + 150 * roll('opened') ** 3) * HOUR;
  if (opened > now.getTime()) return null;
  const answered = opened + (0.1 + 240 * roll('answered') ** 3) * HOUR;
  const says = roll('says') < (awaited ? 0.85 : 0.5) && answered <= now.getTime();
  return {
    openedAt: new Date(opened),
    answer: says ? { ...answerOf(roll('answer'), awaited), at: new Date(answered) } : null,
  };
}

function answerOf(
  roll: number,
  awaited: boolean,
): { readonly answer: Answer; readonly reason: RefusalReason | null } {
  const interested = awaited ? 0.75 : 0.5;
  if (roll < interested) return { answer: 'interested', reason: null };
  if (roll < interested + 0.1) return { answer: 'later', reason: null };
  const reasons = [
    'wrong-time',
    'too-large',
    'wrong-place',
    'conditions',
    'already-served',
  ] as const;
  return { answer: 'no', reason: reasons[Math.floor(roll * 100) % reasons.length] ?? 'wrong-time' };
}
