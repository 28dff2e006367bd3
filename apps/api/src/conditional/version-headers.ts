import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';

/** Documents the ETag of a successful answer. */
export const etagHeader = {
  ETag: {
    description: 'The version, for If-Match and If-None-Match.',
    schema: { type: 'string' as const, example: '"3"' },
  },
};

/** Documents a read that can be answered with 304. */
export function Cacheable(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      schema: { type: 'string' },
      description: 'The ETag that you have.',
    }),
    ApiResponse({ status: 304, description: 'You have the present version already.' }),
  );
}

/** Documents a change that names the version it is made to. */
export function VersionedChange({ required }: { required: boolean }): MethodDecorator {
  return ApiHeader({
    name: 'If-Match',
    // 428 answers a request without it, so a schema check must let it through.
    required: false,
    schema: { type: 'string', example: '"3"' },
    description: required
      ? 'The ETag of the version you have read. Without it the answer is 428.'
      : 'The ETag of the version you have read, if the step must not be taken on another.',
  });
}
