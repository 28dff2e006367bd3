/** Never longer, so that nobody can lock an owner out for more than this. */
export const LONGEST_DELAY_SECONDS = 15 * 60;

/** What lies this long ago is forgotten. */
const MEMORY_MS = 24 * 3_600_000;

/** Attempts along one line: from one address on one account, on one account, from one address. */
export interface AttemptLine {
  readonly failures: number;
  readonly lastAt: Date | null;
  readonly blockedUntil: Date | null;
  /** From when on one attempt is admitted, whatever happens on shared lines. */
  readonly dueAt: Date | null;
}

/** A line and how many attempts along it cost nothing. */
export interface WatchedLine extends AttemptLine {
  readonly free: number;
}

/**
 * What an attempt comes to. `own` is the asker's own line (this address on this account, or a device that has
 * signed in before), `shared` are those that others' attempts count on too.
 */
export type Verdict =
  | { readonly admitted: true; readonly own: AttemptLine; readonly shared: readonly AttemptLine[] }
  | { readonly admitted: false; readonly until: Date; readonly own: AttemptLine };

/** Seconds to wait after so many attempts in vain: none for the free ones, then 1, 2, 4 … up to 15 minutes. */
export function delaySeconds(failures: number, free: number): number {
  if (failures <= free) return 0;
  return Math.min(2 ** Math.min(failures - free - 1, 30), LONGEST_DELAY_SECONDS);
}

/**
 * Judges an attempt before the password is looked at, and counts it as failed; `forgiven` takes that back. An
 * attempt that is refused counts nowhere and makes no wait longer.
 *
 * Whoever is refused because of others' attempts gets a date, at most 15 minutes after their own last attempt, from
 * which on one attempt of theirs is admitted. Without it, an attacker who tries again the moment a block ends
 * would keep the owner out for good.
 */
export function judgeAttempt(own: WatchedLine, shared: readonly WatchedLine[], now: Date): Verdict {
  const mine = remembered(own, now);
  if (mine.blockedUntil && mine.blockedUntil > now)
    return { admitted: false, until: mine.blockedUntil, own: plain(mine) };
  const others = shared.map((line) => remembered(line, now));
  const until = mine.dueAt ?? dateAmongOthers(mine, others, now);
  if (until && until > now)
    return { admitted: false, until, own: { ...plain(mine), dueAt: until } };
  return {
    admitted: true,
    own: counted(mine, now),
    shared: others.map((line) => counted(line, now)),
  };
}

/** A line after an attempt along it turned out to be right: as if it had not been. */
export function forgiven(line: WatchedLine): AttemptLine {
  const failures = Math.max(0, line.failures - 1);
  const { lastAt, dueAt } = line;
  return { failures, lastAt, dueAt, blockedUntil: blockAfter(failures, line.free, lastAt) };
}

/** When the last of the shared blocks is over, or 15 minutes after the own last attempt if that is sooner. */
function dateAmongOthers(
  mine: WatchedLine,
  others: readonly WatchedLine[],
  now: Date,
): Date | null {
  const ends = others.flatMap(({ blockedUntil }) => (blockedUntil ? [blockedUntil.getTime()] : []));
  const end = Math.max(...ends, 0);
  if (end <= now.getTime()) return null;
  const since = mine.failures > 0 && mine.lastAt ? mine.lastAt : now;
  return new Date(Math.min(end, since.getTime() + LONGEST_DELAY_SECONDS * 1_000));
}

function remembered(line: WatchedLine, now: Date): WatchedLine {
  const forgotten = line.lastAt !== null && now.getTime() - line.lastAt.getTime() > MEMORY_MS;
  return forgotten
    ? { free: line.free, failures: 0, lastAt: null, blockedUntil: null, dueAt: null }
    : line;
}

function counted(line: WatchedLine, now: Date): AttemptLine {
  const failures = line.failures + 1;
  return { failures, lastAt: now, dueAt: null, blockedUntil: blockAfter(failures, line.free, now) };
}

function blockAfter(failures: number, free: number, at: Date | null): Date | null {
  const seconds = delaySeconds(failures, free);
  return seconds === 0 || !at ? null : new Date(at.getTime() + seconds * 1_000);
}

function plain({ failures, lastAt, blockedUntil, dueAt }: AttemptLine): AttemptLine {
  return { failures, lastAt, blockedUntil, dueAt };
}
