import { readCorpus } from '#corpus';
import { currentPolicy } from '#matching';
import { evaluate } from './evaluate.js';
import { jsonReport } from './report/json-report.js';
import { runFile } from './report/run-file.js';
import { table } from './report/table.js';
import { matchCorpus, understand } from './systems/matcher.js';
import { unticked } from './unticked.js';

const corpus = readCorpus('test/evaluation/dev');
const context = { policy: currentPolicy, today: '2026-11-22' };
const evaluation = evaluate(corpus, context, null);
const untickedEvaluation = evaluate(unticked(corpus), context, null);

/** The goals of the issue that asked for the matcher: ahead of every baseline, ticked and unticked. */
describe('the matcher on the open corpus', () => {
  it.each([
    ['ticked', evaluation],
    ['unticked', untickedEvaluation],
  ])('is ahead of the baselines, %s', (_, { systems }) => {
    const matcher = systems.matcher?.ndcg10 ?? 0;
    expect(matcher).toBeGreaterThan(systems.ticks?.ndcg10 ?? 1);
    expect(matcher).toBeGreaterThan(systems.bm25?.ndcg10 ?? 1);
  });

  it('has no gate that rejects a perfect pair', () => {
    expect(evaluation.shown.gatedGrade3).toBe(0);
  });

  it('does not look at ids: other ids, the same scores', () => {
    const some = {
      ...corpus,
      demands: corpus.demands.slice(0, 6),
      offers: corpus.offers.slice(0, 60),
    };
    const renamed = { ...some, offers: some.offers.map((row) => ({ ...row, id: `x-${row.id}` })) };
    const scores = (of: typeof some) =>
      matchCorpus(understand(of), context).map(
        (pair) => `${pair.demandId} ${pair.offerId.replace('x-', '')} ${pair.score}`,
      );
    expect(scores(renamed)).toEqual(scores(some));
  });
});

describe('what is written', () => {
  it('is the promised shape of JSON', () => {
    const report = jsonReport(evaluation, { fr: 0.9 }) as Record<string, never>;
    expect(Object.keys(report)).toEqual([
      'systems',
      'unmetShownNothing',
      'linesTop5',
      'gatedGrade3',
      'sdg',
    ]);
    expect(Object.keys(report.systems!)).toEqual(['matcher', 'bm25', 'fulltext', 'ticks']);
    const { matcher, fulltext } = report.systems! as Record<string, object | null>;
    expect(fulltext).toBeNull();
    expect(Object.keys(matcher!)).toEqual([
      'ndcg10',
      'recall10',
      'recall10Grade2',
      'recall50',
      'mrr',
      'p5',
      'hardNegativesTop5',
      'crossLanguage',
      'sameLanguage',
    ]);
  });

  it('is the listed pairs, ranks rising by one for every demand', () => {
    const lines = runFile(evaluation.listed).trimEnd().split('\n');
    expect(lines).toHaveLength(evaluation.listed.length);
    const ranks = new Map<string, number>();
    for (const line of lines) {
      const [demand = '', offer, rank, score] = line.split('\t');
      expect(offer).toBeTruthy();
      expect(Number(score)).toBeGreaterThanOrEqual(currentPolicy.threshold);
      expect(Number(rank)).toBeGreaterThan(ranks.get(demand) ?? 0);
      ranks.set(demand, Number(rank));
    }
  });

  it('is a table with a row for every system', () => {
    const lines = table(evaluation).split('\n');
    expect(lines.slice(1, 6).map((line) => line.trim().split(/ {2,}/u)[0])).toEqual([
      'matcher',
      'no threshold',
      'bm25',
      'fulltext',
      'ticks',
    ]);
    expect(new Set(lines.slice(0, 6).map((line) => line.length)).size).toBe(1);
    expect(lines[4]).toContain('–');
  });
});
