import { parseArgs } from 'node:util';

export interface Arguments {
  corpus: string | null;
  /** Drop what posters ticked (areas, support), as if nobody had ticked anything. */
  untick: boolean;
  jsonFile: string | null;
  runFile: string | null;
  sdgFile: string | null;
  /** A corpus whose texts are cut into pieces to measure the detection of languages. */
  languageIdCorpus: string | null;
  /** JSON of the weights and the threshold to try in place of those in force. */
  weightsFile: string | null;
  today: string;
}

export class UsageError extends Error {}

export const USAGE = `usage: npm run evaluate -- [<corpus-dir>] [options]
  --untick       as if nobody had ticked an area or a form of support
  --today DAY    the day on which matching happens (YYYY-MM-DD, default 2026-11-22)
  --weights FILE try other weights: JSON with weights and threshold, as npm run tune prints it
  --json FILE    write the figures as JSON
  --run FILE     write the listed pairs: demand, offer, rank, score (tab-separated)
  --sdg FILE     measure language work: texts in six languages find their English counterpart
  --language-id DIR  how well the language of 40 characters is heard, on the texts of a corpus`;

/** The day to which the labels of the open corpus refer. */
export const REFERENCE_DAY = '2026-11-22';

/** Reads the command line; throws a UsageError that says what is wrong with it. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [corpus = null, ...others] = positionals;
  if (others.length > 0)
    throw new UsageError(`one corpus directory at a time, not also ${others[0]}`);
  const sdgFile = values.sdg ?? null;
  const languageIdCorpus = values['language-id'] ?? null;
  if (corpus === null && sdgFile === null && languageIdCorpus === null)
    throw new UsageError('name a corpus directory');
  const today = values.today ?? REFERENCE_DAY;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(today))
    throw new UsageError(`--today ${today} is not YYYY-MM-DD`);
  return {
    corpus,
    untick: values.untick ?? false,
    jsonFile: values.json ?? null,
    runFile: values.run ?? null,
    sdgFile,
    languageIdCorpus,
    weightsFile: values.weights ?? null,
    today,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        untick: { type: 'boolean' },
        today: { type: 'string' },
        json: { type: 'string' },
        run: { type: 'string' },
        sdg: { type: 'string' },
        'language-id': { type: 'string' },
        weights: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
