import type { Mask } from '../masked-text.js';
import { cueAt } from '../cues.js';
import { gapBefore, type Passage } from '../passage.js';
import {
  isReadableName,
  namesInstitution,
  readName,
  startsAsName,
  type NameInText,
} from '../read-name.js';
import { readArabicName } from './read-arabic-name.js';

/** "Regards,\nSok Dara": a name by itself behind words that end a letter. */
export function findSignatures(passage: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'signature');
    if (!cue) continue;
    const next = index + cue.size;
    if (!/^\s{0,2}[,،.!:：–—-]?\s{0,5}[-–—]?\s?$/u.test(gapBefore(passage, next))) continue;
    const isArabic = passage.words[next]?.script === 'arabic';
    const name = isArabic ? readArabicName(passage, next) : readName(passage, next);
    if (name && isSignature(passage, name)) {
      masks.push({ start: name.start, end: name.end, kind: 'person' });
    }
  }
  return masks;
}

function isSignature(passage: Passage, name: NameInText): boolean {
  if (isReadableName(passage, name) || namesInstitution(passage, name)) return false;
  const gap = gapBefore(passage, name.first);
  if (
    !/[,،\n:：–—-]/u.test(gap) ||
    !/^[ \u00A0]{0,2}(?:[\n,،.(]|$)/u.test(passage.text.slice(name.end, name.end + 4))
  ) {
    return false;
  }
  return startsAsName(passage, name);
}
