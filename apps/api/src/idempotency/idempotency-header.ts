import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '#domain-error';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** The key of a request; undefined without one. Throws DomainError `malformed` for what cannot be one. */
export function idempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x20-\x7e]{1,255}$/.test(header)) return header;
  throw new DomainError(
    'malformed',
    'bad-idempotency-key',
    'An Idempotency-Key is 1 to 255 printable characters; a UUID does well.',
  );
}

export const REPEATABLE = 'caravanserai:repeatable';

/** A POST that can be repeated safely. Not for answers that hold a secret: the first answer is kept. */
export function Repeatable(): MethodDecorator {
  return applyDecorators(
    SetMetadata(REPEATABLE, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', minLength: 1, maxLength: 255 },
      description:
        'A fresh key for each request of yours. A repeat with the same key gets the first answer again, marked ' +
        'Idempotent-Replayed: true, and has no second effect. Keys live for thirty days.',
    }),
  );
}
