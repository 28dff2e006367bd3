import type { StuckCaseDto, StuckGroupDto } from '../api/schema.js';
import { pagesFor } from './secretariat-pages.js';

/** Where what is stuck is dealt with; `null` has no page of its own. */
const desks: Readonly<Record<StuckGroupDto['code'], string | null>> = {
  'job-dead': '/secretariat/queues',
  'moderation-waits': '/secretariat/moderation',
  'vetting-waits': '/secretariat/vetting',
  'other-side-silent': null,
  'opened-unanswered': null,
  'introduction-quiet': null,
  'no-suggestion': null,
};

/** The page on which somebody with the role goes on with all of a group, if there is one. */
export function deskOf(code: StuckGroupDto['code'], role: string): string | null {
  const desk = desks[code];
  return pagesFor(role).some(({ path }) => path === desk) ? desk : null;
}

/** The page of what is stuck itself; a posting that waits for an officer is read at the desk. */
export function postingPage(code: StuckGroupDto['code'], one: StuckCaseDto): string | null {
  return one.postingId && code !== 'moderation-waits' ? `/postings/${one.postingId}` : null;
}
