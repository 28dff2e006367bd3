import { parse } from '@messageformat/parser';

/** @import { Token, SelectCase } from '@messageformat/parser' */

/** @typedef {'number' | 'string' | 'Date'} Kind of a value */

/**
 * One message as it stands in a catalogue, in ICU's way of writing.
 *
 * @typedef {object} Message
 * @property {string} key where it stands, such as `problem.notFound.heading`
 * @property {string} text
 * @property {ReadonlyMap<string, Kind>} values what it must be given, by name
 */

/**
 * Reads a message, and says what is wrong with it.
 *
 * @param {string} key
 * @param {string} text
 * @param {string} language whose plural forms must all be there
 * @returns {Message} throws an Error that names the message
 */
export function messageOf(key, text, language) {
  /** @type {Map<string, Kind>} */
  const values = new Map();
  try {
    collect(parse(text), values, new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  } catch (error) {
    throw new Error(`${language} ${key}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  return { key, text, values };
}

/**
 * @param {readonly Token[]} tokens
 * @param {Map<string, Kind>} values
 * @param {readonly string[]} forms
 */
function collect(tokens, values, forms) {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    note(values, token.arg, kindOf(token));
    const cases = 'cases' in token ? token.cases : [];
    if (token.type === 'plural') requireForms(cases, forms);
    for (const { tokens: inner } of cases) collect(inner, values, forms);
  }
}

/**
 * A value may be asked for twice; being counted tells more of it than being put in.
 *
 * @param {Map<string, Kind>} values
 * @param {string} name
 * @param {Kind} kind
 */
function note(values, name, kind) {
  if (!values.has(name) || kind !== 'string') values.set(name, kind);
}

/**
 * @param {Token} token
 * @returns {Kind}
 */
function kindOf(token) {
  if (token.type === 'plural' || token.type === 'selectordinal') return 'number';
  if (token.type !== 'function') return 'string';
  return token.key === 'date' || token.key === 'time' ? 'Date' : 'number';
}

/**
 * Without this an Arabic text would say "other" of two, and nobody would see it before a reader does.
 *
 * @param {readonly SelectCase[]} cases
 * @param {readonly string[]} forms
 */
function requireForms(cases, forms) {
  const missing = forms.filter((form) => !cases.some(({ key }) => key === form));
  if (missing.length > 0) throw new Error(`the plural lacks ${missing.join(', ')}`);
}
