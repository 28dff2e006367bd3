import { needs } from '#reference';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { normaliseWord } from './normalise.js';

/** Loaded with the first Chinese text: reading the dictionary takes a third of a second. */
let jieba: Jieba | undefined;

/**
 * The words of a run of Chinese characters (simplified, in normal form), in order; joined they are the
 * run again. The lexicon's own short words are words here too (打井), which plain jieba may not know.
 */
export function segmentChinese(run: string): string[] {
  jieba ??= jiebaWithLexicon();
  return jieba.cut(run, true);
}

/**
 * The same without the lexicon's words, for cutting the lexicon itself: 建学校 must come apart into 建 and
 * 学校, or 建一所学校 is never found.
 */
export function plainChineseSegmenter(): (run: string) => string[] {
  const plain = Jieba.withDict(dict);
  return (run) => plain.cut(run, true);
}

function jiebaWithLexicon(): Jieba {
  const loaded = Jieba.withDict(dict);
  const own = new Set<string>();
  for (const need of needs) {
    for (const word of need.words.zh) {
      const normal = normaliseWord(word.text);
      if (/^\p{Script=Han}{2,3}$/u.test(normal) && !isClause.test(normal)) own.add(normal);
    }
  }
  if (own.size > 0) {
    loaded.loadDict(Buffer.from([...own].map((word) => `${word} ${lexiconFrequency}\n`).join('')));
  }
  return loaded;
}

/** A lack (没有水) and what has happened (桥断了) are no words: 水 and 桥 must be found in them. */
const isClause = /^[没缺]|了$/u;

/** High enough to win over a split into two usual words, low beside the commonest words. */
const lexiconFrequency = 1000;
