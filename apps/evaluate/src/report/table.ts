import type { Evaluation } from '../evaluate.js';
import type { Measures } from '../metrics/measure.js';

const columns: readonly { title: string; value: (measures: Measures) => number | null }[] = [
  { title: 'nDCG@10', value: (m) => m.ndcg10 },
  { title: 'binary nDCG', value: (m) => m.binaryNdcg10 },
  { title: 'recall@10', value: (m) => m.recall10 },
  { title: 'r@10 grade≥2', value: (m) => m.recall10Grade2 },
  { title: 'recall@50', value: (m) => m.recall50 },
  { title: 'MRR', value: (m) => m.mrr },
  { title: 'P@5', value: (m) => m.p5 },
  { title: 'cross nDCG', value: (m) => m.crossLanguage.ndcg10 },
  { title: 'cross r@10≥2', value: (m) => m.crossLanguage.recall10Grade2 },
  { title: 'same nDCG', value: (m) => m.sameLanguage.ndcg10 },
  { title: 'same r@10≥2', value: (m) => m.sameLanguage.recall10Grade2 },
  { title: 'hard neg. top 5', value: (m) => m.hardNegativesTop5 },
];

/** The figures as a table for people: one row a system, then the figures that only the matcher has. */
export function table(evaluation: Evaluation): string {
  const header = ['', ...columns.map(({ title }) => title)];
  const { matcher, ...baselines } = evaluation.systems;
  const systems = { matcher, '  no threshold': evaluation.order, ...baselines };
  const rows = Object.entries(systems).map(([name, measures]) => [
    name,
    ...columns.map(({ value }) => (measures === null ? '–' : figure(value(measures)))),
  ]);
  const { shown } = evaluation;
  return [
    align([header, ...rows]),
    '',
    `demands without a relevant offer that are shown nothing        ${figure(shown.unmetShownNothing)}`,
    `demands with a grade 3 offer that are shown something          ${figure(shown.metShownSomething)}`,
    `demands shown nothing once their relevant offers are taken out ${figure(shown.nothingLeftWithoutRelevant)}`,
    `lines of composite demands with a right offer in the top 5     ${figure(shown.linesTop5)}`,
    `grade 3 pairs that a gate rejects                              ${shown.gatedGrade3}`,
  ].join('\n');
}

/** `.732`, as such tables are usually printed; `–` where there is nothing to measure. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace(/^0(?=\.)/u, '');
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}
