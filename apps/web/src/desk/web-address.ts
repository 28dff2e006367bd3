/** A link that somebody has written, if it leads to the web; `null` for everything else, such as `javascript:`. */
export function webAddress(written: string | null): string | null {
  if (written === null || !URL.canParse(written)) return null;
  return ['https:', 'http:'].includes(new URL(written).protocol) ? written : null;
}
