import { CorpusError, readCorpus } from '#corpus';
import { currentPolicy } from '#matching';
import { REFERENCE_DAY } from '../arguments.js';
import { unticked } from '../unticked.js';
import { crossValidate } from './cross-validate.js';
import { demandPairs } from './demand-pairs.js';
import { fitWeights } from './fit-weights.js';
import { tuningReport } from './tuning-report.js';

const USAGE = `usage: npm run tune -- <corpus-dir>
  fits weights by 5-fold cross-validation over the demands, each read ticked and unticked`;
const FOLDS = 5;

function main([directory, ...others]: string[]): void {
  if (directory === undefined || others.length > 0) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const corpus = readCorpus(directory);
  const context = { policy: currentPolicy, today: REFERENCE_DAY };
  const readings = [corpus, unticked(corpus)].map((reading) => demandPairs(reading, context));
  const { weights } = currentPolicy;
  const folds = crossValidate(readings, weights, FOLDS);
  console.log(tuningReport(folds, weights, fitWeights(readings.flat(), weights)));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
