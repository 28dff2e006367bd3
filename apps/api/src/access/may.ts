import { SetMetadata } from '@nestjs/common';
import type { Action, SessionStage, Subject } from '#membership';

export const RULE = 'caravanserai:rule';

/** What a route asks of whoever asks for it. */
export interface RouteRule {
  readonly action: Action;
  readonly subject: Subject;
  /** How far a session must have come. */
  readonly stages: readonly SessionStage[];
}

/**
 * Opens a route to those whom the table of rules (libs/membership/src/access/rules.ts) allows it. Every route says
 * this or `@Public()`; the service does not start with one that says neither.
 * @param stages other than `open`: for routes by which a session comes further
 */
export function May(
  action: Action,
  subject: Subject,
  stages: readonly SessionStage[] = ['open'],
): MethodDecorator {
  return SetMetadata(RULE, { action, subject, stages } satisfies RouteRule);
}
