import { Injectable } from '@nestjs/common';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import {
  distinctUntilChanged,
  exhaustMap,
  filter,
  map,
  type Observable,
  shareReplay,
  timer,
} from 'rxjs';
import { systemActor, Transactions } from '#database';

const LOOK_EVERY_MS = 10_000;
/** More than are written while a transaction that commits late is under way. */
const NEWEST = 200;

/** Sees for all who listen at this process that something has happened in the network, and not what. */
@Injectable()
export class FiguresWatch {
  private readonly looks = timer(0, LOOK_EVERY_MS).pipe(
    exhaustMap(() => this.look()),
    filter((seen) => seen !== null),
    shareReplay({ bufferSize: 1, refCount: true }),
  );

  constructor(
    private readonly transactions: Transactions,
    @InjectPinoLogger(FiguresWatch.name) private readonly logger: PinoLogger,
  ) {}

  /** False when the watch begins, then true, once in ten seconds at most, whenever figures may have moved. */
  moved(): Observable<boolean> {
    return this.looks.pipe(
      distinctUntilChanged(),
      map((_, i) => i > 0),
    );
  }

  /** Every change of state writes to the audit in its transaction, so the newest entries are others after one. */
  private async look(): Promise<string | null> {
    try {
      const [row] = await this.transactions.run(systemActor('figures-watch'), (tx) =>
        tx.query<{ seen: string }[]>(
          `select md5(coalesce(string_agg(id::text, ''), '')) as seen
             from (select id from audit_entry order by id desc limit ${NEWEST}) newest`,
        ),
      );
      return row?.seen ?? null;
    } catch (error) {
      this.logger.warn({ err: error }, 'figures cannot be watched right now');
      return null;
    }
  }
}
