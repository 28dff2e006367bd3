/** What comes within this time after a mail goes together into the next one. */
export const mailingPause = 15 * 60 * 1000;

/**
 * When the next mail to an organisation is due: at once, unless the last one was less than a quarter of
 * an hour ago; then when that has passed.
 */
export function nextMailingDue(lastDueAt: Date | null, now: Date): Date {
  if (!lastDueAt) return now;
  const earliest = lastDueAt.getTime() + mailingPause;
  return earliest <= now.getTime() ? now : new Date(earliest);
}
