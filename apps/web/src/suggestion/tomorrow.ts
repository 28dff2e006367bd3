/** The calendar day after `now`, in UTC: `2026-11-23`. */
export function tomorrow(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
