import { readCorpus, CorpusError } from '#corpus';
import { currentPolicy } from '#matching';
import { writeFileSync } from 'node:fs';
import { readArguments, USAGE, UsageError, type Arguments } from './arguments.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { readPolicy } from './read-policy.js';
import { languageIdTable } from './language-id/language-id-table.js';
import { measureLanguageId } from './language-id/measure-language-id.js';
import { postingTexts } from './language-id/posting-texts.js';
import type { Ranking } from './metrics/ranking.js';
import { jsonReport } from './report/json-report.js';
import { runFile } from './report/run-file.js';
import { figure, table } from './report/table.js';
import { measureSdg } from './sdg/measure-sdg.js';
import { readSdgTargets } from './sdg/sdg-targets.js';
import { rankByFulltext } from './systems/fulltext.js';
import { withPostgres } from './throwaway-postgres.js';
import { unticked } from './unticked.js';

async function main(args: Arguments): Promise<void> {
  const evaluation = args.corpus === null ? null : await evaluateCorpus(args.corpus, args);
  const sdg = args.sdgFile === null ? null : measureSdg(readSdgTargets(args.sdgFile));
  if (sdg) {
    const figures = Object.entries(sdg).map(
      ([language, recall]) => `${language} ${figure(recall)}`,
    );
    console.log(`its English counterpart found first: ${figures.join('  ')}`);
  }
  if (args.languageIdCorpus !== null) {
    const texts = postingTexts(readCorpus(args.languageIdCorpus));
    console.log(languageIdTable(measureLanguageId(texts)));
  }
  if (args.jsonFile !== null)
    writeFileSync(args.jsonFile, `${JSON.stringify(jsonReport(evaluation, sdg), null, 2)}\n`);
}

async function evaluateCorpus(directory: string, args: Arguments): Promise<Evaluation> {
  const policy = args.weightsFile === null ? currentPolicy : readPolicy(args.weightsFile);
  const read = readCorpus(directory);
  const corpus = args.untick ? unticked(read) : read;
  const evaluation = evaluate(corpus, { policy, today: args.today }, await fulltextRanking(corpus));
  console.log(table(evaluation));
  if (args.runFile !== null) writeFileSync(args.runFile, runFile(evaluation.listed));
  return evaluation;
}

/** The other figures are worth having without this one: a missing database is told, not fatal. */
async function fulltextRanking(
  corpus: Parameters<typeof rankByFulltext>[0],
): Promise<Ranking | null> {
  try {
    return await withPostgres(process.env.DATABASE_URL, (url) => rankByFulltext(corpus, url));
  } catch (error) {
    console.error(
      `The row fulltext is left out: ${(error as Error).message}. ` +
        'Set DATABASE_URL to a PostgreSQL that may be used for a temporary table.',
    );
    return null;
  }
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = 1;
}
