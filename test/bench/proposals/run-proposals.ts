/**
 * `npm run measure:proposals`: how often the posting form proposes the right country and sector for the demands of a
 * corpus (`--corpus DIR`, test/evaluation/dev). Prints a table with the counts, and with `--wrong` each demand for
 * which something is wrong. Ends with 1 when country or sector is right for less than 80 of 100. Nothing is fitted
 * here, so there are no folds; a rule must be tried on another corpus than the one that it was found by.
 */
import { parseArgs } from 'node:util';
import { readCorpus } from '#corpus';
import { loadLexicon } from '#language';
import { measureProposals, proposedFor, type Share } from './measure-proposals.js';

const BAR = 0.8;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'test/evaluation/dev' },
    wrong: { type: 'boolean', default: false },
  },
});
loadLexicon();
const corpus = readCorpus(values.corpus);
const { country, countryByText, firstSector, sector, ticks } = measureProposals(corpus);
console.table({
  country: row(country),
  'country, by the text alone': row(countryByText),
  'sector: one of those ticked': row(sector),
  'sector: the first': row(firstSector),
  'areas ticked that are right': row(ticks),
});
if (values.wrong) console.log(wrongLines().join('\n'));
const isEnough = [country, sector].every(({ of, right }) => right >= BAR * of);
process.exitCode = isEnough ? 0 : 1;

function row({ of, right }: Share): { right: number; of: number; share: string } {
  return { right, of, share: `${((100 * right) / Math.max(1, of)).toFixed(1)} %` };
}

function wrongLines(): string[] {
  return proposedFor(corpus).flatMap(({ demand, country: proposed, areas }) => {
    const faults = [
      ...(proposed === demand.country ? [] : [`country ${proposed ?? '–'}, not ${demand.country}`]),
      ...(areas.some((area) => demand.areas.includes(area))
        ? []
        : [`sector ${areas.join(' ') || '–'}, not ${demand.areas.join(' ')}`]),
    ];
    return faults.length === 0 ? [] : [`${demand.id} ${demand.title}: ${faults.join('; ')}`];
  });
}
