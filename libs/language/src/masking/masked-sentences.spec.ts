import { readFileSync } from 'node:fs';
import { languages } from '#reference';
import { maskText } from './mask-text.js';
import type { Mask, MaskKind } from './masked-text.js';

/** A sentence, and what of it must not be shown. */
interface MarkedSentence {
  language: string;
  text: string;
  marked: Mask[];
}

/** Half of them hold nothing to mask, and much that looks like it: dates, prices, rivers, programmes. */
const sentences: readonly MarkedSentence[] = readFileSync(
  'libs/language/src/masking/masked-sentences.tsv',
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language = '', written = ''] = line.split('\t');
    return { language, ...unmarked(written) };
  });

/** `the teacher [person|Sok Dara]` without its marks, and where they were. */
function unmarked(written: string): { text: string; marked: Mask[] } {
  const marked: Mask[] = [];
  let text = '';
  let last = 0;
  for (const match of written.matchAll(/\[(\w+)\|([^\]]+)\]/g)) {
    text += written.slice(last, match.index);
    const [whole, kind, name = ''] = match;
    marked.push({ start: text.length, end: text.length + name.length, kind: kind as MaskKind });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + written.slice(last), marked };
}

interface Tally {
  marked: number;
  found: number;
  masks: number;
  right: number;
}

const contacts: readonly MaskKind[] = ['email', 'phone', 'link', 'handle'];
const sorts = {
  contacts,
  people: ['person'],
  places: ['place', 'address'],
} as const satisfies Record<string, readonly MaskKind[]>;

/** How many of the marked stretches are covered in whole, and how many masks cover nothing else. */
function tally(
  chosen: readonly MarkedSentence[],
  kinds: readonly MaskKind[],
  wrong: string[],
): Tally {
  const total: Tally = { marked: 0, found: 0, masks: 0, right: 0 };
  for (const { language, text, marked } of chosen) {
    const { masks, text: shown } = maskText(text, { language });
    const wanted = marked.filter(({ kind }) => kinds.includes(kind));
    const found = wanted.filter((one) => masks.some((mask) => within(one, mask)));
    const made = masks.filter(({ kind }) => kinds.includes(kind));
    const right = made.filter((mask) => marked.some((one) => within(mask, one)));
    total.marked += wanted.length;
    total.found += found.length;
    total.masks += made.length;
    total.right += right.length;
    if (found.length < wanted.length || right.length < made.length)
      wrong.push(`${text} → ${shown}`);
  }
  return total;
}

function within(inner: Mask, outer: Mask): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

describe('the marked sentences', () => {
  it.each(languages)('are 40 and more in %s, half of them with nothing to mask', (language) => {
    const own = sentences.filter((sentence) => sentence.language === language);
    expect(own.length).toBeGreaterThanOrEqual(40);
    const bare = own.filter(({ marked }) => marked.length === 0);
    expect(bare.length / own.length).toBeGreaterThan(0.45);
  });

  it.each([
    ['contacts', 1],
    ['people', 0.95],
    ['places', 0.9],
  ] as const)('have their %s masked (%d of 1), and little else', (sort, wanted) => {
    const wrong: string[] = [];
    const { marked, found, masks, right } = tally(sentences, sorts[sort], wrong);
    const recall = found / marked;
    const precision = right / masks;
    process.stdout.write(
      `${sort}: recall ${recall.toFixed(3)} of ${marked}, precision ${precision.toFixed(3)} of ${masks}\n`,
    );
    expect({ recall: recall >= wanted, precision: precision >= 0.95, wrong }).toEqual({
      recall: true,
      precision: true,
      wrong: expect.anything() as unknown,
    });
  });
});
