import { analyseText } from '#language';
import { readFileSync } from 'node:fs';
test('try', () => {
  const lines = readFileSync('/tmp/try/in.txt', 'utf8').split('\n').filter(Boolean);
  const out: string[] = [];
  for (const l of lines) {
    const a = analyseText(l);
    out.push(`[${a.language}] ${l}`);
    out.push(
      '   C ' +
        a.concepts
          .map(
            (c) => `${c.negated ? '-' : ''}${c.weak ? '~' : ''}${c.id}«${l.slice(c.start, c.end)}»`,
          )
          .join('  '),
    );
    out.push(
      '   P ' +
        a.places
          .map((c) => `${c.negated ? '-' : ''}${c.code}«${l.slice(c.start, c.end)}»`)
          .join('  ') +
        '   G ' +
        a.groups.map((c) => `${c.id}«${l.slice(c.start, c.end)}»`).join('  '),
    );
    out.push(
      '   S ' +
        a.supports
          .map((c) => `${c.negated ? '-' : ''}${c.id}«${l.slice(c.start, c.end)}»`)
          .join('  ') +
        '   Q ' +
        a.quantities.map((c) => `${c.amount} ${c.unit}«${l.slice(c.start, c.end)}»`).join('  '),
    );
    out.push(
      '   E ' +
        a.sectors.map((s) => `${s.sector}:${s.weight}`).join(' ') +
        '   T ' +
        a.tokens.map((t) => t.term).join(' '),
    );
  }
  process.stdout.write(out.join('\n') + '\n');
});
