import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '#database';

/** Who acts, for the audit. */
export const operator = systemActor('admin');

/** One thing that the operator can do. */
export interface Command {
  /** What follows `npm run admin --`. */
  readonly usage: string;
  readonly summary: string;
  /** Answers what to print, line by line. Throws an Error that says what to do. */
  run(app: INestApplicationContext, parameters: readonly string[]): Promise<Outcome>;
}

export interface Outcome {
  readonly lines: readonly string[];
  /** The exit code: something must be mended before it is done. */
  readonly failed?: boolean;
}
