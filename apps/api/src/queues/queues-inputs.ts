import { FlagField } from '../fields/flag-field.js';
import { TextField } from '../fields/text-field.js';
import { PageQuery } from '../pages/page-query.js';

const LONGEST_JOB = 100;
const EXAMPLE = { max: LONGEST_JOB, example: 'deliver-mailing' };

/** Which dead letters are asked for. */
export class DeadLettersQuery extends PageQuery {
  // Not a choice: a release may meet jobs of another one, and those are the first to die.
  @TextField({ ...EXAMPLE, description: 'Only of this job.' })
  job?: string | null;
}

/** Which dead letters are to be tried again. */
export class ReplayInput {
  @TextField({ ...EXAMPLE, description: 'All of this job.', required: true })
  job: string;
}

/** Whether a queue is to rest. */
export class PauseInput {
  @FlagField({ required: true, description: 'True pauses the queue, false lets it go on.' })
  paused: boolean;
}
