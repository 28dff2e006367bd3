import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  catchError,
  concatMap,
  defer,
  EMPTY,
  finalize,
  map,
  merge,
  type Observable,
  Subject,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';
import { haveSameRights } from '#database';
import { DomainError } from '#domain-error';
import { ReadSession, type SignedIn } from '#membership';
import { SessionCookies } from '../access/session-cookies.js';

/** Below what proxies and the networks of telephones take for a dead connection. */
const HEARTBEAT_MS = 20_000;
/** A tab or two on a few devices; a browser opens no more than six connections to one address anyway. */
const PER_PERSON = 6;
/** Each takes a socket and, with every heartbeat, a look at its session. */
const PER_PROCESS = 2_000;

/** Who listens, and by which request. */
export interface Listener {
  readonly request: FastifyRequest;
  readonly signedIn: SignedIn;
  /** How long at most; null is for as long as the session lasts. */
  readonly seconds: number | null;
}

/**
 * Streams of server-sent events. They end with the session: before anything is told, a heartbeat included, it is
 * looked at again. They end when the process is asked to stop, and browsers come back to the next one.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly byPerson = new Map<string, number>();
  private readonly closing = new Subject<void>();
  private listening = 0;

  constructor(
    private readonly readSession: ReadSession,
    private readonly cookies: SessionCookies,
  ) {}

  /**
   * Tells `news` to the listener. Throws DomainError `too-many` when the person listens six times already, and
   * `unavailable` when this process has no place left.
   */
  open(
    { request, signedIn, seconds }: Listener,
    news: Observable<MessageEvent>,
  ): Observable<MessageEvent> {
    this.requirePlace(signedIn.person.id);
    const token = this.cookies.session(request) ?? '';
    const heartbeats = timer(HEARTBEAT_MS, HEARTBEAT_MS).pipe(
      map((): MessageEvent => ({ comment: 'still here' })),
    );
    const end = seconds === null ? this.closing : merge(this.closing, timer(seconds * 1_000));
    return defer(() => {
      this.count(signedIn.person.id, 1);
      return merge(news, heartbeats).pipe(
        concatMap(async (event) => ((await this.isStillIn(token, signedIn)) ? event : null)),
        takeWhile((event) => event !== null),
        takeUntil(end),
        // PostgreSQL is away, for one: whoever listens comes back, and is told by an answer what is the matter.
        catchError(() => EMPTY),
        finalize(() => this.count(signedIn.person.id, -1)),
      );
    });
  }

  onModuleDestroy(): void {
    this.closing.next();
  }

  /** Signed out, suspended, in another role, for another organisation: all of these open a stream anew, or none. */
  private async isStillIn(token: string, before: SignedIn): Promise<boolean> {
    const now = await this.readSession.run(token, 'watching');
    return now?.stage === 'open' && haveSameRights(now.actor, before.actor);
  }

  private requirePlace(personId: string): void {
    if ((this.byPerson.get(personId) ?? 0) >= PER_PERSON) {
      const detail = `You listen ${PER_PERSON} times already. Close a page of yours that is open elsewhere.`;
      throw new DomainError('too-many', 'too-many-streams', detail, [], HEARTBEAT_MS / 1_000);
    }
    if (this.listening >= PER_PROCESS) {
      const detail = 'Too many listen right now. Ask GET /api/v1/inbox every 30 seconds instead.';
      throw new DomainError('unavailable', 'too-many-streams', detail, [], 60);
    }
  }

  private count(personId: string, change: 1 | -1): void {
    const left = (this.byPerson.get(personId) ?? 0) + change;
    if (left > 0) this.byPerson.set(personId, left);
    else this.byPerson.delete(personId);
    this.listening += change;
  }
}
