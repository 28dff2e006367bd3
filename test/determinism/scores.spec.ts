import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assessment, Explanation } from '#matching';
import { startNodeProgram, type NodeProgram } from '../support/node-program.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';

/** A scored pair as `run-score-corpus.ts` writes it. */
type ScoredPair = Assessment & { demandId: string; offerId: string; explanation: Explanation };

/** Of distinct pairs that no gate rejects. */
const LEAST_SCORES = 10_000;

describe('the scores of a corpus', () => {
  const directory = makeTestDirectory();
  const programs: NodeProgram[] = [];
  afterAll(async () => {
    for (const program of programs) program.signal('SIGKILL');
    await removeTestDirectory(directory);
  });

  let here: Scoring;
  let elsewhere: Scoring;
  let pairs: ScoredPair[];

  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([
      // 25 hours lie between the two islands; Turkish has an i of its own, Estonian puts z before t.
      score('forwards', { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      score('backwards', { TZ: 'Pacific/Pago_Pago', LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8' }),
    ]);
    pairs = here.lines
      .map((line): unknown => JSON.parse(line))
      .filter((line): line is ScoredPair => !Array.isArray(line));
  }, 300_000);

  it('are the same bytes in another process, time zone and locale, in another order', () => {
    expect(here).toMatchObject({ locale: 'tr-TR', timeZone: 'Pacific/Kiritimati' });
    expect(elsewhere).toMatchObject({ locale: 'et-EE', timeZone: 'Pacific/Pago_Pago' });
    const different = here.lines.findIndex((line, index) => line !== elsewhere.lines[index]);
    expect(elsewhere.lines[different]).toEqual(here.lines[different]);
    expect(elsewhere.hash).toBe(here.hash);
    const names = pairs.flatMap(({ fits, demandId, offerId }) =>
      fits ? `${demandId} ${offerId}` : [],
    );
    expect(new Set(names).size).toBeGreaterThanOrEqual(LEAST_SCORES);
  });

  it('are exactly the sum of their parts, for every pair', () => {
    const wrong = pairs.filter((pair) => {
      const { explanation } = pair;
      const score = pair.fits ? pair.score : 0;
      const parts = pair.fits ? pair.parts : [];
      const sum = parts.reduce((total, { points }) => total + points, 0);
      const explained = explanation.parts.reduce((total, { points }) => total + points, 0);
      return (
        !Number.isInteger(score) || [sum, explained, explanation.score].some((s) => s !== score)
      );
    });
    expect(wrong[0]).toBeUndefined();
  });

  it('are missing only where a gate is closed, and then the reasons are those gates', () => {
    const wrong = pairs.filter(({ fits, explanation: { gates, reasons } }) => {
      const closed = gates.filter(({ passed }) => !passed).map(({ code }) => code);
      const told = reasons.map(({ code }) => code);
      return fits ? closed.length > 0 : closed.length === 0 || told.join() !== closed.join();
    });
    expect(wrong[0]).toBeUndefined();
    expect(pairs.filter((pair) => !pair.fits).length).toBeGreaterThan(1000);
  });

  interface Scoring {
    lines: string[];
    hash: string;
    locale: string;
    timeZone: string;
  }

  async function score(direction: string, environment: NodeJS.ProcessEnv): Promise<Scoring> {
    const file = path.join(directory, direction);
    const program = startNodeProgram(new URL('./run-score-corpus.ts', import.meta.url), {
      args: ['test/evaluation/dev', file, direction],
      environment,
    });
    programs.push(program);
    if ((await program.ended) !== 0) throw new Error(program.output());
    const { locale, timeZone } = JSON.parse(program.output()) as Intl.ResolvedDateTimeFormatOptions;
    const text = readFileSync(file, 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    return { lines: text.split('\n'), hash, locale, timeZone };
  }
});
