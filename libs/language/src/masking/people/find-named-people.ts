import type { Mask } from '../masked-text.js';
import type { Cue } from '../cue.js';
import { cueAt } from '../cues.js';
import { gapBefore, type Passage } from '../passage.js';
import {
  isCommonWord,
  isReadableName,
  namesInstitution,
  readName,
  startsAsName,
  type NameInText,
} from '../read-name.js';
import { readArabicName } from './read-arabic-name.js';

/** Between a cue and the name that it announces: a space, the full stop of "Dr.", a colon. */
const announces = /^(?:[.:：]?[ \u00A0]{1,2}|\.|\s?[:：]\s{0,2}|\s?[«“"]\s?| [-–—] )$/;
/** Commas that set a name apart: "our coordinator, Sok Dara, asks". */
const setsApart = /^(?:, |، ?| \()$/;
const conjunction = /^(?:and|et|y|и|و|&)$/u;

/** Names behind a title, a function or words such as "contact person:"; also names joined to one by "and". */
export function findNamedPeople(passage: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'title', 'function', 'contact');
    if (!cue) continue;
    const name = nameBehind(passage, index, cue);
    if (name) masks.push(...withFollowers(passage, name).map(toMask));
  }
  return masks;
}

function toMask({ start, end }: NameInText): Mask {
  return { start, end, kind: 'person' };
}

/** Skips further cues ("our teacher, Mrs Sok") and reads the name behind them. */
function nameBehind(passage: Passage, index: number, cue: Cue): NameInText | null {
  let next = index + cue.size;
  let strongest = cue;
  for (let skipped = 0; skipped < 3; skipped++) {
    const joined = conjunction.test(passage.words[next]?.folded ?? '') ? next + 1 : next;
    const further = cueAt(passage, joined, 'title', 'function');
    if (!further || !isOpen(passage, next)) break;
    if (cueAt(passage, joined, 'given') && !cueAt(passage, joined + 1, 'given')) break;
    if (further.role === 'title' && !further.weak) strongest = further;
    next = joined + further.size;
  }
  if (!isOpen(passage, next)) return null;
  const name = nameAt(passage, next);
  return name && isPerson(passage, name, strongest) ? name : null;
}

function isOpen(passage: Passage, next: number): boolean {
  const gap = gapBefore(passage, next);
  return announces.test(gap) || setsApart.test(gap);
}

function nameAt(passage: Passage, index: number): NameInText | null {
  const script = passage.words[index]?.script;
  if (script === 'arabic') return readArabicName(passage, index);
  return script === 'cased' ? readName(passage, index) : null;
}

/** How surely a name follows, by what announces it. */
function isPerson(passage: Passage, name: NameInText, cue: Cue): boolean {
  const { words } = passage;
  const gap = gapBefore(passage, name.first);
  if (isReadableName(passage, name) || namesInstitution(passage, name)) return false;
  if (words[name.first]?.script === 'arabic') return isArabicPerson(passage, name, cue, gap);
  const given = cueAt(passage, name.first, 'given') !== undefined;
  const several = name.last > name.first;
  if (cue.role === 'title' && !cue.weak && !setsApart.test(gap)) {
    return given || startsAsName(passage, name) || (several && !passage.loud);
  }
  if (!given && !startsAsName(passage, name)) return false;
  return given || several || !(cue.weak || setsApart.test(gap));
}

/** Without capitals a title alone is sure; behind a function a name must be a known one. */
function isArabicPerson(passage: Passage, name: NameInText, cue: Cue, gap: string): boolean {
  if (setsApart.test(gap) || cue.role === 'function') {
    return cueAt(passage, name.first, 'given') !== undefined;
  }
  return !isCommonWord(passage, name.first);
}

/** "Contact: Sok Dara, Chan Mony and Keo Phal": each of the others has two words, or a known name. */
function withFollowers(passage: Passage, name: NameInText): NameInText[] {
  const names = [name];
  for (let last = name; names.length < 6;) {
    const joined = conjunction.test(passage.words[last.last + 1]?.folded ?? '');
    const next = last.last + (joined ? 2 : 1);
    if (!/^(?:[ ,،/;]|, |، | \/ )$/.test(gapBefore(passage, last.last + 1))) break;
    const follower = nameAt(passage, next);
    if (!follower || isReadableName(passage, follower)) break;
    const given = cueAt(passage, follower.first, 'given') !== undefined;
    const several = follower.last > follower.first && startsAsName(passage, follower);
    if ((!given && !several) || namesInstitution(passage, follower)) break;
    names.push(follower);
    last = follower;
  }
  return names;
}
