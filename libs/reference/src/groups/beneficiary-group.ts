import { nameIn, wordsOf, type Words } from '../tables/lexicon-word.js';
import { readTable } from '../tables/read-table.js';
import { languages, type Language } from '../vocabulary/language.js';

/** People that a need or an offer is about: children, widows, herders … */
export interface BeneficiaryGroup {
  id: string;
  words: Words;
}

export const groupTable = readTable('groups.tsv', ['id', ...languages] as const);

export const beneficiaryGroups: readonly BeneficiaryGroup[] = groupTable.rows.map((row) => ({
  id: row.cells.id,
  words: wordsOf(row),
}));

const byId = new Map(beneficiaryGroups.map((group) => [group.id, group]));

export function isBeneficiaryGroup(value: unknown): value is string {
  return typeof value === 'string' && byId.has(value);
}

/** What a group is called in a language; its id when it is unknown. */
export function groupName(id: string, language: Language): string {
  const group = byId.get(id);
  return group ? nameIn(group.words, language) : id;
}
