import type { VocabularyDto } from '../api/schema.js';

/** What codes are called, in their order; a code that is not known is left out. */
export function namesOf(
  named: readonly { readonly code: string; readonly name: string }[],
  codes: readonly string[],
): string[] {
  const names = new Map(named.map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []);
}

/** What areas and sectors are called, in their order. */
export function sectorNames(
  { areas, sectors }: Pick<VocabularyDto, 'areas' | 'sectors'>,
  codes: readonly string[],
): string[] {
  return namesOf([...areas, ...sectors], codes);
}
