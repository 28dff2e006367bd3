import type { Mask } from '../masked-text.js';
import { cueAt } from '../cues.js';
import { gapBefore, type Passage } from '../passage.js';
import { namesInstitution, readName, startsAsName } from '../read-name.js';

/** How many words before "called" may stand what is called so. */
const reach = 4;

/** "A girl named Thida", "мальчик по имени Бек": a programme called Hope keeps its name. */
export function findCalledPeople(passage: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const cue = cueAt(passage, index, 'named');
    if (!cue || !isPersonBefore(passage, index)) continue;
    const next = index + cue.size;
    const name = /^[ \u00A0«“"]{1,2}$/u.test(gapBefore(passage, next))
      ? readName(passage, next)
      : null;
    if (!name || namesInstitution(passage, name)) continue;
    const given = cueAt(passage, next, 'given') !== undefined;
    if (given || startsAsName(passage, name)) {
      masks.push({ start: name.start, end: name.end, kind: 'person' });
    }
  }
  return masks;
}

function isPersonBefore(passage: Passage, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    if (cueAt(passage, at, 'person', 'function')) return true;
  }
  return false;
}
