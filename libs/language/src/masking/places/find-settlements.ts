import type { Mask } from '../masked-text.js';
import { cueAt } from '../cues.js';
import { isOrdinary } from '../ordinary-words.js';
import { isStopWord } from '../../stop-words/stop-words.js';
import { gapBefore, type Passage } from '../passage.js';
import { isReadable } from '../readable-names.js';
import {
  isReadableName,
  namesInstitution,
  readName,
  startsAsName,
  type NameInText,
} from '../read-name.js';

/** What may stand between "village" and its name: of, de, du, called, a quote. */
const link =
  /^(?:of|de|du|des|del|la|le|el|los|las|called|named|nommé|nommée|appelé|appelée|llamado|llamada|dite|dit|имени|им|por nombre|не)$/u;

/** Names of villages, camps, streets, schools, mosques …, before or behind the word for what they are. */
export function findSettlements(passage: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'settlement', 'building');
    if (!cue) continue;
    const behind = nameBehind(passage, index + cue.size);
    const name = behind ?? nameBefore(passage, index);
    if (name && isPlace(passage, name)) {
      masks.push({ start: name.start, end: name.end, kind: 'place' });
    }
  }
  return masks;
}

function nameBehind(passage: Passage, from: number): NameInText | null {
  let next = from;
  while (next - from < 3 && isSpace(gapBefore(passage, next)) && isLink(passage, next)) next++;
  const gap = gapBefore(passage, next);
  if (!/^(?:\.?[ \u00A0]|\s?[«“"'‘]|\.|\s?[:：]\s?)$/u.test(gap)) return null;
  // A full stop after more than an abbreviation (ул., с.) ends the sentence.
  if (gap.startsWith('.') && (passage.words[from - 1]?.written.length ?? 0) > 4) return null;
  const word = passage.words[next];
  if (word?.script === 'cased') {
    const name = readName(passage, next);
    return name && startsAsName(passage, name) ? name : null;
  }
  return word?.script === 'arabic' ? arabicPlace(passage, next) : null;
}

function isSpace(gap: string): boolean {
  return /^[ \u00A0]$/.test(gap);
}

function isLink({ words }: Passage, index: number): boolean {
  const word = words[index];
  return word !== undefined && !word.capital && link.test(word.folded);
}

/** "Tuol Sambo village": the words with capitals before it, as far as they are a name. */
function nameBefore(passage: Passage, index: number): NameInText | null {
  if (passage.words[index]?.script !== 'cased') return null;
  let first = index;
  while (
    index - first < 4 &&
    isSpace(gapBefore(passage, first)) &&
    startsNoSentence(passage, first - 1)
  ) {
    first--;
  }
  for (; first < index; first++) {
    const name = readName(passage, first);
    if (name && startsAsName(passage, name) && name.last >= index - 1)
      return upTo(passage, name, index);
  }
  return null;
}

function startsNoSentence(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (!word?.capital) return false;
  return !(['en', 'fr', 'es', 'ru'] as const).some((language) => isStopWord(word.folded, language));
}

function upTo({ words }: Passage, name: NameInText, index: number): NameInText {
  const last = Math.min(name.last, index - 1);
  return { ...name, last, end: words[last]?.end ?? name.end };
}

function isPlace(passage: Passage, name: NameInText): boolean {
  if (isReadableName(passage, name) || namesInstitution(passage, name)) return false;
  const next = name.last + 1;
  return !(isSpace(gapBefore(passage, next)) && cueAt(passage, next, 'landscape'));
}

/** One word, and a second one with the article or behind a first half such as تل or عين. */
function arabicPlace(passage: Passage, first: number): NameInText | null {
  const { words } = passage;
  const word = words[first];
  if (!word || gapBefore(passage, first) !== ' ' || !isArabicName(passage, first)) return null;
  const second = words[first + 1];
  const joined =
    second !== undefined &&
    gapBefore(passage, first + 1) === ' ' &&
    (half.test(word.folded) || (/^ال/u.test(second.folded) && isArabicName(passage, first + 1)));
  const last = joined ? first + 1 : first;
  return { first, last, start: word.start, end: words[last]?.end ?? word.end };
}

const half =
  /^(?:تل|عين|ام|ابو|بني|بيت|دير|وادي|كفر|سيدي|اولاد|ايت|راس|بير|بئر|خان|شيخ|حاسي|قصر|باب|مير|ده|قلعه)$/u;

function isArabicName(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (!word || word.script !== 'arabic' || word.folded.length < 2) return false;
  if (isStopWord(word.folded, 'ar') || isReadable(word.written)) return false;
  if (half.test(word.folded)) return true;
  const isVerb = /^[يت]\p{L}{2,}/u.test(word.folded) && !cueAt(passage, index, 'given');
  const cue = cueAt(
    passage,
    index,
    'settlement',
    'building',
    'institution',
    'landscape',
    'person',
    'function',
  );
  return !isVerb && !cue && !isOrdinary(word.folded, 'arabic');
}
