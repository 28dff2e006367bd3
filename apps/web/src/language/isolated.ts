/** What somebody has written, to stand within a sentence of ours whichever way either of them runs (Unicode isolates). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
