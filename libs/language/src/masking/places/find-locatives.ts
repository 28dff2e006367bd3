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

const conjunction = /^(?:and|or|et|ou|y|e|o|и|или)$/u;

/** Names behind "in", "near", "à", "cerca de", "возле" that stand for nothing else known: "in Siem Pang". */
export function findLocatives(passage: Passage): Mask[] {
  if (passage.loud) return [];
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'locative');
    if (!cue || !/^[ \u00A0]$/.test(gapBefore(passage, index + cue.size))) continue;
    const names = placesFrom(passage, index + cue.size);
    for (const { start, end } of names) masks.push({ start, end, kind: 'place' });
  }
  return masks;
}

function placesFrom(passage: Passage, first: number): NameInText[] {
  const name = placeAt(passage, first);
  if (!name) return [];
  const names = [name];
  for (let last = name; names.length < 8;) {
    const next = last.last + 1;
    const joined = conjunction.test(passage.words[next]?.folded ?? '');
    if (
      !/^(?: |, )$/.test(gapBefore(passage, next)) ||
      (!joined && gapBefore(passage, next) === ' ')
    )
      break;
    const follower = placeAt(passage, joined ? next + 1 : next);
    if (!follower || !endsClause(passage, follower)) break;
    names.push(follower);
    last = follower;
  }
  return isTongue(passage, names.at(-1)) ? [] : names;
}

/** "in Kiha and Swahili": what stands beside a language is one. */
function isTongue(passage: Passage, last: NameInText | undefined): boolean {
  if (!last) return false;
  const next = last.last + 1;
  const joined = conjunction.test(passage.words[next]?.folded ?? '') ? next + 1 : next;
  const near = /^(?: |, )$/.test(gapBefore(passage, next)) && joined - last.last <= 2;
  return (
    near &&
    (joined > next || gapBefore(passage, next) !== ' ') &&
    cueAt(passage, joined, 'tongue') !== undefined
  );
}

function placeAt(passage: Passage, index: number): NameInText | null {
  const name = readName(passage, index);
  if (!name || !startsAsName(passage, name) || cueAt(passage, index, 'title', 'function'))
    return null;
  if (isReadableName(passage, name) || namesInstitution(passage, name)) return null;
  const next = name.last + 1;
  const described =
    /^[ \u00A0]$/.test(gapBefore(passage, next)) && cueAt(passage, next, 'landscape');
  return described ? null : name;
}

/** What joins a list of places ends its clause there; else it may begin another: "in Gulu, Okello says". */
function endsClause(passage: Passage, name: NameInText): boolean {
  return /^(?:\s?[.,;:)!?\n]|$|\s(?:and|et|y|и|or|ou|o|или)\s)/u.test(
    passage.text.slice(name.end, name.end + 5),
  );
}
