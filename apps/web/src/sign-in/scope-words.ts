import type { SignInWords } from '../messages/sign-in/words.js';
import type { keyScopes } from './key-scopes.js';

type KeyScope = (typeof keyScopes)[number];
type WithHyphen<Scope> = Scope extends `${infer What}:${infer Deed}` ? `${What}-${Deed}` : never;

/** What `scope` allows, in the reader's words; names of messages hold no colon. */
export function scopeWords(scope: KeyScope, words: SignInWords): string {
  return words.keys.of[scope.replace(':', '-') as WithHyphen<KeyScope>];
}
