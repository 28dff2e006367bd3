import type { FieldFault } from '#domain-error';
import { escapePointer, unknownField } from './input-faults.js';

/** Deeper or larger than anything that this API takes; validating it would cost more than refusing it. */
const MOST_LEVELS = 12;
const MOST_VALUES = 10_000;

/**
 * Control characters, and the two that turn the direction of all that follows: they are typed by nobody and can make
 * a name read as another. Marks and isolates, which mixed Arabic and Latin text needs, pass.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202d\u202e]/;

/** Tibetan and vocalised Hebrew stack five or six; what runs over the lines around it stacks dozens. */
const PILED = /\p{M}{11}/u;

interface Found {
  readonly value: unknown;
  readonly pointer: string;
  readonly level: number;
}

/**
 * The first thing in `input` that nothing behind the edge should have to deal with: text that PostgreSQL or a
 * mail would refuse (NUL and other control characters, half a surrogate pair, letters that run over the lines around them), too many levels or values, and
 * names that every object has. Null when there is none. A loop rather than recursion: `input` decides how deep
 * it goes.
 */
export function unreadableInput(input: unknown, pointer = ''): FieldFault | null {
  const pending: Found[] = [{ value: input, pointer, level: 0 }];
  for (let seen = 0; pending.length > 0; seen++) {
    const found = pending.pop() as Found;
    const fault = seen > MOST_VALUES ? tooMuch('values') : faultOf(found);
    if (fault) return fault;
    pending.push(...insideOf(found));
  }
  return null;
}

function faultOf({ value, pointer, level }: Found): FieldFault | null {
  if (level > MOST_LEVELS) return tooMuch('levels');
  if (typeof value === 'string') return textFault(value, pointer);
  if (value === null || typeof value !== 'object') return null;
  for (const name of Object.keys(value)) {
    const fault = textFault(name, pointer);
    if (fault) return fault;
    // "hasOwnProperty" or "constructor" as a field would mislead every library that looks at the object.
    if (!Array.isArray(value) && name in Object.prototype)
      return unknownField(`${pointer}/${name}`);
  }
  return null;
}

function insideOf({ value, pointer, level }: Found): Found[] {
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value).slice(0, MOST_VALUES + 1);
  return entries
    .map(([name, inner]) => ({
      value: inner as unknown,
      pointer: `${pointer}/${escapePointer(name)}`,
      level: level + 1,
    }))
    .reverse();
}

function textFault(text: string, pointer: string): FieldFault | null {
  if (!text.isWellFormed()) {
    return {
      pointer,
      code: 'lone-surrogate',
      detail: 'The text holds half a character (a lone surrogate).',
    };
  }
  if (CONTROL.test(text)) {
    const detail = 'The text holds a control character, such as NUL or one that turns lines round.';
    return { pointer, code: 'control-character', detail };
  }
  if (PILED.test(text)) {
    const detail = 'The text holds a letter with more marks than any language has.';
    return { pointer, code: 'piled-marks', detail };
  }
  return null;
}

function tooMuch(of: 'levels' | 'values'): FieldFault {
  const detail =
    of === 'levels'
      ? 'The input is nested too deeply.'
      : `The input holds more than ${MOST_VALUES} values.`;
  return { pointer: '', code: `too-many-${of}`, detail };
}
