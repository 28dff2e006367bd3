import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { type ProblemKind, problemKinds } from './problem-kinds.js';

/** What any route can answer. */
const anywhere: readonly ProblemKind[] = ['malformed', 'internal', 'unavailable'];

/** Documents the problem documents that a route answers, besides those that any route can answer. Whoever asks who somebody is can also refuse them. */
export function ProblemResponses(...kinds: ProblemKind[]): MethodDecorator & ClassDecorator {
  const refusing: ProblemKind[] = kinds.includes('unauthenticated') ? ['forbidden'] : [];
  return applyDecorators(
    ApiExtraModels(Problem),
    ...[...new Set([...anywhere, ...kinds, ...refusing])].map((kind) =>
      ApiResponse({
        status: problemKinds[kind].status,
        description: problemKinds[kind].title,
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
