import { Controller, Headers, type MessageEvent, Query, Req, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import type { InboxNews } from '#notification';
import type { SignedIn } from '#membership';
import { Asker, CurrentSession, type OrganisationActor } from '../access/asker.js';
import { May } from '../access/may.js';
import { EventStreamResponse } from '../events/event-stream-response.js';
import { EventStreams } from '../events/event-streams.js';
import { EventsQuery } from '../events/events-query.js';
import { isId } from '../input/id-of.js';
import { ProblemResponses } from '../problems/problem-responses.js';
import { InboxWatch } from './inbox-watch.js';

/** What you are told, as it happens. */
@ApiTags('inbox')
@Controller('api/v1/inbox')
export class InboxEventsController {
  constructor(
    private readonly streams: EventStreams,
    private readonly watch: InboxWatch,
  ) {}

  @May('read', 'inbox')
  @Sse('events')
  @ApiOperation({
    summary: 'Hear of new entries as they come (server-sent events), for people who have signed in',
    description:
      'An event "told" has {id, kind, suggestionId} of an entry: read it with GET /api/v1/inbox. Whoever comes back with "Last-Event-ID" hears of what was missed; an event may come twice.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string' } })
  @EventStreamResponse('A stream that ends with your session.')
  @ProblemResponses('unauthenticated', 'invalid', 'too-many')
  listenToInbox(
    @Asker() { organisationId }: OrganisationActor,
    @CurrentSession() signedIn: SignedIn,
    @Req() request: FastifyRequest,
    @Query() { seconds }: EventsQuery,
    @Headers('last-event-id') last: string | undefined,
  ): Observable<MessageEvent> {
    const news = this.watch.of(organisationId, isId(last) ? last : null).pipe(
      // The first sends the headers: from here on, nothing is missed.
      mergeMap((all, i) => [...(i === 0 ? [listening] : []), ...all.map(eventOf)]),
    );
    return this.streams.open({ request, signedIn, seconds: seconds ?? null }, news);
  }
}

const listening: MessageEvent = { comment: 'listening' };

function eventOf({ id, kind, suggestionId }: InboxNews): MessageEvent {
  return { type: 'told', id, data: { id, kind, suggestionId } };
}
