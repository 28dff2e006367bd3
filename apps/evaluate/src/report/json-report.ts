import type { Evaluation } from '../evaluate.js';
import type { Measures } from '../metrics/measure.js';

/** The figures in the shape that `--json` promises; `undefined` members are left out of the file. */
export function jsonReport(
  evaluation: Evaluation | null,
  sdg: Readonly<Record<string, number>> | null,
): object {
  return {
    ...(evaluation && corpusReport(evaluation)),
    ...(sdg && { sdg }),
  };
}

function corpusReport({ systems, shown }: Evaluation): object {
  return {
    systems: Object.fromEntries(
      Object.entries(systems).map(([name, measures]) => [name, measures && systemReport(measures)]),
    ),
    unmetShownNothing: shown.unmetShownNothing,
    linesTop5: shown.linesTop5,
    gatedGrade3: shown.gatedGrade3,
  };
}

function systemReport(measures: Measures): object {
  const { ndcg10, recall10, recall10Grade2, recall50, mrr, p5, hardNegativesTop5 } = measures;
  const { crossLanguage, sameLanguage } = measures;
  return {
    ndcg10,
    recall10,
    recall10Grade2,
    recall50,
    mrr,
    p5,
    hardNegativesTop5,
    crossLanguage,
    sameLanguage,
  };
}
