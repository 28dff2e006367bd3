import { Injectable } from '@nestjs/common';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { defer, exhaustMap, filter, finalize, map, type Observable, share, timer } from 'rxjs';
import { systemActor, Transactions } from '#database';
import { type InboxNews, NewestInboxEntries } from '#notification';
import { Unheard } from './unheard.js';

const LOOK_EVERY_MS = 1_000;

/** The newest entries by organisation; of those that were looked at. */
type Look = ReadonlyMap<string, readonly InboxNews[]>;

/** Watches inboxes for all who listen at this process: one query a second, and none while nobody does. */
@Injectable()
export class InboxWatch {
  /** By organisation: how many listen. */
  private readonly listening = new Map<string, number>();
  private isAway = false;

  private readonly looks: Observable<Look> = timer(0, LOOK_EVERY_MS).pipe(
    exhaustMap(() => this.look()),
    share(),
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly newest: NewestInboxEntries,
    @InjectPinoLogger(InboxWatch.name) private readonly logger: PinoLogger,
  ) {}

  /**
   * What is new in an inbox, the oldest first. What is told first says that the watch has begun: it is empty unless
   * `lastHeard` names the entry that the listener heard of last.
   */
  of(organisationId: string, lastHeard: string | null): Observable<readonly InboxNews[]> {
    return defer(() => {
      const unheard = new Unheard(lastHeard);
      this.count(organisationId, 1);
      return this.looks.pipe(
        map((look) => look.get(organisationId)),
        // A look that was under way when this listener came does not speak of its inbox.
        filter((newest) => newest !== undefined),
        map((newest) => unheard.of(newest)),
        filter((news, i) => i === 0 || news.length > 0),
        finalize(() => this.count(organisationId, -1)),
      );
    });
  }

  /** Nothing while PostgreSQL is away: the next look finds what was missed. */
  private async look(): Promise<Look> {
    const watched = [...this.listening.keys()];
    try {
      const found = await this.transactions.run(systemActor('inbox-watch'), (tx) =>
        this.newest.of(tx, watched),
      );
      this.isAway = false;
      return found;
    } catch (error) {
      if (!this.isAway) this.logger.warn({ err: error }, 'inboxes cannot be watched right now');
      this.isAway = true;
      return new Map();
    }
  }

  private count(organisationId: string, change: 1 | -1): void {
    const left = (this.listening.get(organisationId) ?? 0) + change;
    if (left > 0) this.listening.set(organisationId, left);
    else this.listening.delete(organisationId);
  }
}
