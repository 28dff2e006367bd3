import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { type ProblemKind, problemKinds } from './problem-kinds.js';

/** What any route can answer. */
const anywhere: readonly ProblemKind[] = ['malformed', 'internal', 'unavailable'];

/** What passes when one waits. */
const waiting: readonly ProblemKind[] = ['too-many', 'unavailable'];

const retryAfter = {
  'Retry-After': {
    description: 'After how many seconds it is worth another try.',
    schema: { type: 'integer' as const, example: 5 },
  },
};

/** Documents the problem documents that a route answers, besides those that any route can answer. A route that asks who somebody is can also refuse them, or have them wait. */
export function ProblemResponses(...kinds: ProblemKind[]): MethodDecorator & ClassDecorator {
  const refusing: readonly ProblemKind[] = kinds.includes('unauthenticated')
    ? ['forbidden', 'too-many']
    : [];
  return applyDecorators(
    ApiExtraModels(Problem),
    ...[...new Set([...anywhere, ...kinds, ...refusing])].map((kind) =>
      ApiResponse({
        status: problemKinds[kind].status,
        description: problemKinds[kind].title,
        ...(waiting.includes(kind) ? { headers: retryAfter } : {}),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
      }),
    ),
  );
}

/** What a route answers that takes a JSON body. */
export const bodyProblems: readonly ProblemKind[] = [
  'invalid',
  'too-large',
  'unsupported-media-type',
];
