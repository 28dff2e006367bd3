import type { Language } from '../language/languages.js';

/** Why an organisation may say no; the codes of the API. */
export const refusalReasons = [
  'wrong-need',
  'wrong-place',
  'wrong-time',
  'too-large',
  'too-small',
  'conditions',
  'already-served',
  'other',
] as const;

export interface SuggestionAddress {
  /** Where the API is reached from outside, without a slash at the end. */
  readonly origin: string;
  /** A UUID. */
  readonly id: string;
  readonly language: Language;
}

/** Calls of curl, ready for a shell but for the token. */
export interface SuggestionCommands {
  readonly see: string;
  readonly interested: string;
  readonly later: string;
  readonly no: string;
}

/** How to see and to answer a suggestion without the portal. */
export function suggestionCommands({
  origin,
  id,
  language,
}: SuggestionAddress): SuggestionCommands {
  const address = `${origin}/api/v1/suggestions/${id}`;
  const token = `-H 'Authorization: Bearer TOKEN'`;
  const answer = (body: object) =>
    `curl '${address}/answers' ${token} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  return {
    see: `curl '${address}?language=${language}' ${token}`,
    interested: answer({ answer: 'interested' }),
    later: answer({ answer: 'later' }),
    no: answer({ answer: 'no', reason: 'wrong-place' }),
  };
}
