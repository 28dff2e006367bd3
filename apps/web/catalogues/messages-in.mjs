import { messageOf } from './message-of.mjs';

/**
 * What an area of pages says, in one language.
 *
 * @typedef {{ readonly [name: string]: string | Catalogue }} Catalogue
 */

/**
 * The messages of a catalogue: an object of texts, and of such objects.
 *
 * @param {Catalogue} catalogue
 * @param {string} language
 * @param {string} [under] the key of the object that holds it
 * @returns {import('./message-of.mjs').Message[]} in the order in which they stand
 */
export function messagesIn(catalogue, language, under = '') {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    if (!/^[a-zA-Z][\w-]*$/.test(name)) throw new Error(`${language} ${under}${name}: not a name`);
    const key = under + name;
    return typeof value === 'string'
      ? [messageOf(key, value, language)]
      : messagesIn(value, language, `${key}.`);
  });
}

/**
 * What a translation lacks or has too much, each in a line: the same messages with the same values are wanted of all.
 *
 * @param {readonly import('./message-of.mjs').Message[]} original
 * @param {readonly import('./message-of.mjs').Message[]} translation
 * @returns {string[]}
 */
export function differences(original, translation) {
  const theirs = new Map(translation.map((message) => [message.key, message]));
  const known = new Set(original.map(({ key }) => key));
  return [
    ...original.flatMap(({ key, values }) => {
      const other = theirs.get(key);
      if (!other) return [`${key} is missing`];
      const [given, taken] = [namesOf(values), namesOf(other.values)];
      return given === taken ? [] : [`${key} is given ${given}, and takes ${taken}`];
    }),
    ...translation.flatMap(({ key }) => (known.has(key) ? [] : [`${key} is not in the original`])),
  ];
}

/** @param {ReadonlyMap<string, unknown>} values */
function namesOf(values) {
  return [...values.keys()].sort().join(', ') || 'nothing';
}
