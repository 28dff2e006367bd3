import type { FieldFault } from '#domain-error';

const MOST_CHARACTERS = 4_000;

/** What is wrong with words that must be given; `ask` says what they should tell. */
export function wordsFaults(pointer: string, words: string, ask: string): FieldFault[] {
  if (words.trim() === '') return [{ pointer, code: 'required', detail: ask }];
  if (words.length <= MOST_CHARACTERS) return [];
  return [
    { pointer, code: 'too-long', detail: `Say it in at most ${MOST_CHARACTERS} characters.` },
  ];
}
