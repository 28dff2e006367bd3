import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Documents a stream of server-sent events. */
export function EventStreamResponse(description: string): MethodDecorator {
  return applyDecorators(
    ApiProduces('text/event-stream'),
    ApiOkResponse({
      description,
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    }),
  );
}
