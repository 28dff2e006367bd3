import type { JobName, JobOutcome, PayloadOf } from '#pipeline';

/** Exactly one handler for each job: a missing one, or one for another payload, does not compile. */
export type HandlersByName = {
  readonly [N in JobName]: (payload: PayloadOf<N>) => Promise<JobOutcome>;
};
