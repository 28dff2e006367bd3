/**
 * Makes apps/web/src/messages of apps/web/messages: what the portal says, an area of pages at a time, in six languages
 * (`messages/AREA/LANGUAGE.json`, ICU messages). English is the original. Stops when a translation is not complete.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueLoader, catalogueModule, catalogueType } from './catalogue-module.mjs';
import { differences, messagesIn } from './messages-in.mjs';

const portal = dirname(dirname(fileURLToPath(import.meta.url)));
const ORIGINAL = 'en';
const LANGUAGES = ['en', 'zh', 'fr', 'ru', 'ar', 'es'];

/** Throws an Error that lists every fault of every catalogue. */
export function compileCatalogues() {
  const target = join(portal, 'src/messages');
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {string[]} */
  const faults = [];
  for (const area of readdirSync(join(portal, 'messages')).sort()) {
    const catalogues = readArea(area);
    const original = catalogues.get(ORIGINAL) ?? {};
    const wanted = messagesIn(original, ORIGINAL);
    files.set(`${area}/words.ts`, catalogueType(original, wanted, typeName(area)));
    files.set(`${area}/load.ts`, catalogueLoader(typeName(area), LANGUAGES));
    for (const language of LANGUAGES) {
      const catalogue = catalogues.get(language) ?? {};
      const messages = messagesIn(catalogue, language);
      faults.push(...differences(wanted, messages).map((fault) => `${area}/${language}: ${fault}`));
      files.set(`${area}/${language}.js`, catalogueModule(catalogue, messages, language));
      files.set(`${area}/${language}.d.ts`, declaration(typeName(area)));
    }
  }
  if (faults.length > 0) throw new Error(`The catalogues are not complete:\n${faults.join('\n')}`);
  write(target, files);
}

/**
 * @param {string} area
 * @returns {Map<string, import('./messages-in.mjs').Catalogue>} by language
 */
function readArea(area) {
  const directory = join(portal, 'messages', area);
  return new Map(
    readdirSync(directory)
      .sort()
      .map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(join(directory, file), 'utf8')),
      ]),
  );
}

/**
 * `sign-in` gives `SignInWords`.
 *
 * @param {string} area
 */
function typeName(area) {
  const name = area.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  return `${name}Words`;
}

/** @param {string} type */
const declaration = (type) =>
  `import type { ${type} } from './words.js';\ndeclare const words: ${type};\nexport default words;\n`;

/**
 * @param {string} target
 * @param {ReadonlyMap<string, string>} files texts by path below it
 */
function write(target, files) {
  rmSync(target, { recursive: true, force: true });
  for (const [file, text] of files) {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileCatalogues();
