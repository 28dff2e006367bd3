import type { Mask } from '../masked-text.js';
import { cueAt } from '../cues.js';
import { gapBefore, type Passage } from '../passage.js';
import { isReadableName, namesInstitution, readName, type NameInText } from '../read-name.js';
import { isOrdinary } from '../ordinary-words.js';

/** Behind these a given name is part of the name of a place or a feast: San José, Sainte Marie. */
const saint = /^(?:san|santa|santo|saint|sainte|st|ste|são|ave|notre|святой|святого|святая)$/u;

/** Names that begin with a common given name, in scripts with capitals: "Fatima walks two hours". */
export function findGivenNames(passage: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'given');
    const word = passage.words[index];
    if (!cue || !word?.capital || word.script !== 'cased' || passage.loud) continue;
    const before = passage.words[index - 1];
    if (before && saint.test(before.folded) && gapBefore(passage, index).length <= 2) continue;
    const name = readName(passage, index);
    if (!name || isOrdinaryAlone(passage, name)) continue;
    if (isReadableName(passage, name) || namesInstitution(passage, name)) continue;
    masks.push({ start: name.start, end: name.end, kind: 'person' });
    index = name.last;
  }
  return masks;
}

/** Rose and Grace by themselves may be a flower and a delay. */
function isOrdinaryAlone({ words, known }: Passage, { first, last }: NameInText): boolean {
  const word = words[first];
  return (
    first === last && word !== undefined && isOrdinary(word.folded, word.script, known.language)
  );
}
