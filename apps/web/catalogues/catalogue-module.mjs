import MessageFormat from '@messageformat/core';
// @ts-expect-error The package declares its main module only.
import compileModule from '@messageformat/core/compile-module.js';

/**
 * @import { Message } from './message-of.mjs'
 * @import { Catalogue } from './messages-in.mjs'
 */

/**
 * A catalogue as a module: texts are texts, and messages that take values are functions, compiled for the language,
 * so that a browser needs no parser and no other language's rules.
 *
 * @param {Catalogue} catalogue
 * @param {readonly Message[]} messages of it
 * @param {string} language
 */
export function catalogueModule(catalogue, messages, language) {
  const taking = messages.filter(({ values }) => values.size > 0);
  const texts = new Map(messages.map(({ key, text }) => [key, JSON.stringify(text)]));
  for (const { key } of taking) texts.set(key, `compiled[${JSON.stringify(key)}]`);
  const body = `export default ${literal(catalogue, (key) => texts.get(key) ?? '')};\n`;
  if (taking.length === 0) return body;
  const source = Object.fromEntries(taking.map(({ key, text }) => [key, text]));
  const compiled = compileModule(new MessageFormat(language), source);
  return compiled.replace('export default', 'const compiled =') + `;\n${body}`;
}

/**
 * The type of the same, as TypeScript declares it.
 *
 * @param {Catalogue} catalogue
 * @param {readonly Message[]} messages of it
 * @param {string} name of the type
 */
export function catalogueType(catalogue, messages, name) {
  const types = new Map(messages.map(({ key, values }) => [key, typeOf(values)]));
  const body = literal(catalogue, (key) => types.get(key) ?? 'never', 'readonly ', ';');
  return `export interface ${name} ${body}\n`;
}

/** @param {Message['values']} values */
function typeOf(values) {
  if (values.size === 0) return 'string';
  const fields = [...values].map(([value, kind]) => `${JSON.stringify(value)}: ${kind}`);
  return `(values: { ${fields.join('; ')} }) => string`;
}

/**
 * @param {Catalogue} catalogue
 * @param {(key: string) => string} leaf what stands for a message
 * @returns {string}
 */
function literal(catalogue, leaf, before = '', after = ',', under = '') {
  const lines = Object.entries(catalogue).map(([name, value]) => {
    const told =
      typeof value === 'string'
        ? leaf(under + name)
        : literal(value, leaf, before, after, `${under}${name}.`);
    return `${before}${JSON.stringify(name)}: ${told}${after}`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

/**
 * A module that fetches the catalogue of one language, and no other.
 *
 * @param {string} name of the type, such as `SignInWords`
 * @param {readonly string[]} languages
 */
export function catalogueLoader(name, languages) {
  const imports = languages.map((language) => `${language}: () => import('./${language}.js'),`);
  return `import type { ${name} } from './words.js';
const catalogues = {
${imports.join('\n')}
};
export async function load${name}(language: keyof typeof catalogues): Promise<${name}> {
return (await catalogues[language]()).default;
}
`;
}
