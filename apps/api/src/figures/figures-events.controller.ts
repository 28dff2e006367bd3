import { Controller, type MessageEvent, Query, Req, Sse } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { SignedIn } from '#membership';
import { CurrentSession } from '../access/asker.js';
import { May } from '../access/may.js';
import { EventStreamResponse } from '../events/event-stream-response.js';
import { EventStreams } from '../events/event-streams.js';
import { EventsQuery } from '../events/events-query.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { FiguresWatch } from './figures-watch.js';

const listening: MessageEvent = { comment: 'listening' };
const moved: MessageEvent = { type: 'moved', data: {} };

/** When to read the figures again. */
@ApiTags('figures')
@Controller('api/v1/secretariat')
export class FiguresEventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly watch: FiguresWatch,
  ) {}

  @May('read', 'figures')
  @Sse('events')
  @ApiOperation({
    summary: 'Hear that figures may have moved (server-sent events), once in ten seconds at most',
    description: 'An event "moved" says no more than that something has happened in the network.',
  })
  @EventStreamResponse('A stream that ends with your session.')
  @ProblemResponses('unauthenticated', 'invalid', 'too-many')
  listenToFigures(
    @CurrentSession() signedIn: SignedIn,
    @Req() request: FastifyRequest,
    @Query() { seconds }: EventsQuery,
  ): Observable<MessageEvent> {
    const news = this.watch.moved().pipe(map((hasMoved) => (hasMoved ? moved : listening)));
    return this.streams.open({ request, signedIn, seconds: seconds ?? null }, news);
  }
}
