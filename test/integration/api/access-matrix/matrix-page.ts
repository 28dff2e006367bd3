import type { MatrixReport } from './ask-matrix.js';
import { askerNames, relations } from './askers.js';

const legend = `Each column is somebody who asks; its number is explained at the end. Signs stand for what is asked for: one's own,
that of a partner (both sides of a suggestion are interested), that of another organisation, and an id that nobody has;
a single sign, where the route is about no row.

  + done   ? 401 who are you   - 403 not for you   0 404 nothing there   ! 409 may, cannot   · no such row
`;

/** The whole matrix for people to read: a route a line, a column an asker. */
export function matrixPage({ signs, requests, unexpected }: MatrixReport): string {
  const widest = Math.max(...[...signs.keys()].map((name) => name.length));
  const heads = askerNames.map((_, i) => String(i + 1).padEnd(4)).join(' ');
  const rows = [...signs].map(([name, byAsker]) => {
    const cells = askerNames.map((asker) => {
      const told = byAsker.get(asker) ?? {};
      return relations
        .map((relation) => told[relation] ?? '')
        .join('')
        .padEnd(4);
    });
    return `${name.padEnd(widest)}  ${cells.join(' ')}`.trimEnd();
  });
  return [
    legend,
    `${' '.repeat(widest)}  ${heads}`.trimEnd(),
    ...rows,
    '',
    ...askerNames.map((asker, i) => `${String(i + 1).padStart(2)}  ${asker}`),
    '',
    ...unexpected,
    `${signs.size} lines, ${askerNames.length} askers, ${requests} requests`,
    `unexpected: ${unexpected.length}`,
  ].join('\n');
}
