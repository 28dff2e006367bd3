import { CorpusError, readCorpus } from '#corpus';
import { currentPolicy, explain } from '#matching';
import { isLanguage, languages } from '#reference';
import { parseArgs } from 'node:util';
import { REFERENCE_DAY, UsageError } from '../arguments.js';
import { understand } from '../systems/matcher.js';
import { tellPair } from './tell-pair.js';

const USAGE = `usage: npm run explain -- <demand-id> <offer-id> [options]
  --corpus DIR    where the two are (default test/evaluation/dev)
  --language xx   language of the reasons: ${languages.join(', ')} (default en)
  --today DAY     the day on which the question is asked (default ${REFERENCE_DAY})`;

function main(argv: string[]): void {
  const { values, positionals } = read(argv);
  const [demandId, offerId, ...others] = positionals;
  if (demandId === undefined || offerId === undefined || others.length > 0)
    throw new UsageError('name one demand and one offer');
  const { language } = values;
  if (!isLanguage(language)) throw new UsageError(`--language ${language} is not known`);
  const corpus = readCorpus(values.corpus);
  const { demands, offers } = understand({
    ...corpus,
    demands: corpus.demands.filter((row) => row.id === demandId),
    offers: corpus.offers.filter((row) => row.id === offerId),
  });
  const [demand] = demands;
  const [offer] = offers;
  if (!demand) throw new UsageError(`no demand ${demandId} in ${values.corpus}`);
  if (!offer) throw new UsageError(`no offer ${offerId} in ${values.corpus}`);
  const explanation = explain(demand, offer, { policy: currentPolicy, today: values.today });
  const offerTitle = corpus.offers.find((row) => row.id === offerId)?.title;
  console.log(`${demandId}  ${demand.title}\n${offerId}  ${offerTitle}`);
  console.log(tellPair(explanation, currentPolicy, language));
}

function read(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        corpus: { type: 'string', default: 'test/evaluation/dev' },
        language: { type: 'string', default: 'en' },
        today: { type: 'string', default: REFERENCE_DAY },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = 1;
}
