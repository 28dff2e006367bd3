import { XMLParser } from 'fast-xml-parser';
import { DomainError } from '#domain-error';
import type { SanctionedKind } from './sanctions-name.js';

/** The consolidated list of the United Nations has some 2 MB; what is far larger is something else. */
export const LARGEST_LIST = 64 * 1024 * 1024;

/** A name on the list. */
export interface ListedName {
  readonly reference: string;
  readonly kind: SanctionedKind;
  readonly name: string;
}

interface Entry {
  readonly [field: string]: unknown;
}

/** Elements that stand once or many times. */
const REPEATED = new Set(['INDIVIDUAL', 'ENTITY', 'INDIVIDUAL_ALIAS', 'ENTITY_ALIAS']);

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/**
 * The names on the United Nations Security Council Consolidated List (its XML, as published): of every
 * individual and entity the main name, the name in its own script, and the aliases. No entity is expanded and
 * no document type is read, so the file can neither fetch nor blow anything up. Throws DomainError
 * `malformed` for what is no such list.
 */
export function readUnList(xml: string): ListedName[] {
  if (xml.length > LARGEST_LIST) throw noList('it is larger than 64 MB');
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw noList('it declares a document type or entities');
  const list = parse(xml).CONSOLIDATED_LIST;
  if (!isEntry(list)) throw noList('there is no element CONSOLIDATED_LIST');
  const names = [
    ...entriesOf(list, 'INDIVIDUALS', 'INDIVIDUAL').flatMap((entry) =>
      namesOf(entry, 'individual', 'INDIVIDUAL_ALIAS'),
    ),
    ...entriesOf(list, 'ENTITIES', 'ENTITY').flatMap((entry) =>
      namesOf(entry, 'entity', 'ENTITY_ALIAS'),
    ),
  ];
  if (names.length === 0) throw noList('there is no name on it');
  return names;
}

function parse(xml: string): Entry {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    // The five of XML itself (&amp; …) are read; others are refused above.
    processEntities: true,
    isArray: (element) => REPEATED.has(element),
  });
  try {
    return parser.parse(xml, true) as Entry;
  } catch {
    throw noList('it is no well-formed XML');
  }
}

function namesOf(entry: Entry, kind: SanctionedKind, alias: string): ListedName[] {
  const reference = textOf(entry.REFERENCE_NUMBER);
  if (reference === '') return [];
  const aliases = Array.isArray(entry[alias]) ? entry[alias].filter(isEntry) : [];
  const names = [
    NAME_PARTS.map((part) => textOf(entry[part]))
      .filter((part) => part !== '')
      .join(' '),
    textOf(entry.NAME_ORIGINAL_SCRIPT),
    ...aliases.map((one) => textOf(one.ALIAS_NAME)),
  ];
  return [...new Set(names)]
    .filter((name) => name !== '')
    .map((name) => ({ reference, kind, name }));
}

function entriesOf(list: Entry, group: string, element: string): Entry[] {
  const found = list[group];
  const entries = isEntry(found) ? found[element] : [];
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function noList(why: string): DomainError {
  return new DomainError(
    'malformed',
    'no-sanctions-list',
    `This is not the consolidated list of the United Nations as XML: ${why}. Download it again.`,
  );
}
