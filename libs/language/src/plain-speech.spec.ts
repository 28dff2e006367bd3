import { readFileSync } from 'node:fs';
import { analyseText, loadLexicon } from '#language';
import { areaOf, languages, sectorTree } from '#reference';

/** One plain sentence, and the sectors or areas that it may be heard as. */
interface PlainSentence {
  language: string;
  text: string;
  sectors: readonly string[];
}

/**
 * What people say who never wrote a proposal: "We need nurses", "桥断了". Written before anybody looked at
 * what the lexicon has, so that it can be found wanting.
 */
const sentences: readonly PlainSentence[] = readFileSync(
  'libs/language/src/plain-speech.tsv',
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language = '', text = '', sectors = ''] = line.split('\t');
    return { language, text, sectors: sectors.split(';') };
  });

/** The sector that the sentence speaks of most, or one of several equals, is among those expected. */
function isUnderstood({ text, sectors: expected }: PlainSentence): boolean {
  const { sectors } = analyseText(text);
  const most = sectors[0]?.weight ?? 0;
  return sectors
    .filter(({ weight }) => weight === most)
    .some(({ sector, area }) => expected.includes(sector) || expected.includes(area));
}

beforeAll(loadLexicon, 60_000);

describe('plain speech', () => {
  it('is spread over the languages, and over nearly all areas', () => {
    const areas = new Set<string>();
    for (const language of languages) {
      const own = sentences.filter((sentence) => sentence.language === language);
      expect(own.length).toBeGreaterThanOrEqual(30);
      for (const code of own.flatMap(({ sectors }) => sectors)) areas.add(areaOf(code) ?? code);
    }
    expect(areas.size).toBeGreaterThanOrEqual(20);
  });

  it('expects sectors and areas that there are', () => {
    const known = new Set([...sectorTree.codes, ...sectorTree.codes.map(areaOf)]);
    const unknown = sentences.flatMap(({ sectors }) => sectors.filter((code) => !known.has(code)));
    expect(unknown).toEqual([]);
  });

  it.each(languages)('in %s is understood, 95 sentences of 100', (language) => {
    const own = sentences.filter((sentence) => sentence.language === language);
    const missed = own.filter((sentence) => !isUnderstood(sentence)).map(({ text }) => text);
    expect(missed.slice(0, own.length * 0.05)).toEqual(missed);
  });
});
