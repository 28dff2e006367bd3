import { isJobName, jobs } from './jobs/jobs.js';
import { mailingScheduled } from './events/mailing-events.js';
import { postingPaused, postingPublished } from './events/posting-events.js';
import { jobsFor } from './routes.js';

const postingId = '0192aaaa-0000-7000-8000-000000000001';

describe('the routes from events to jobs', () => {
  it('ask for one job, named by what it is about and the version', () => {
    const [request, ...others] = jobsFor(postingPublished({ postingId, version: 3 }));
    expect(others).toEqual([]);
    expect(request?.job.name).toBe('match-posting');
    expect(request?.job.identify(request.payload)).toEqual({ reference: postingId, version: 3 });
  });

  it('tell pausing and resuming apart by their versions', () => {
    const [request] = jobsFor(postingPaused({ postingId, version: 4 }));
    expect(request?.job.name).toBe('retire-posting');
  });

  it('carry a due time where the event has one, and nothing of it in the payload', () => {
    const dueAt = new Date('2026-11-22T08:15:00Z');
    const [request] = jobsFor(mailingScheduled({ mailingId: postingId, dueAt }));
    expect(request).toMatchObject({ dueAt, payload: { mailingId: postingId } });
    expect(Object.keys(request?.payload ?? {})).toEqual(['mailingId']);
  });

  it('answer nothing for an event that is not on the map', () => {
    expect(jobsFor({ name: 'posting.forgotten', payload: {} })).toEqual([]);
  });

  it('lead only to jobs that are registered under their own names', () => {
    for (const [name, job] of Object.entries(jobs)) expect(job.name).toBe(name);
    expect(isJobName('toString')).toBe(false);
  });
});
