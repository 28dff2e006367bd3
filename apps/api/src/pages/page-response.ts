import { ApiOkResponse, type ReferenceObject, type SchemaObject } from '@nestjs/swagger';

/** Documents a page of items of the schema given. */
export function PageResponse(
  items: SchemaObject | ReferenceObject,
): MethodDecorator & ClassDecorator {
  return ApiOkResponse({
    schema: {
      type: 'object',
      required: ['items', 'next'],
      properties: {
        items: { type: 'array', items },
        next: {
          type: 'string',
          nullable: true,
          description: 'Send it as "cursor" for what follows; null on the last page.',
        },
      },
    },
  });
}
