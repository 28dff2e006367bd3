import type { SignInWords } from '../messages/sign-in/words.js';

/** What a role is called in the reader's language. */
export function roleWords(role: string, { roles }: Pick<SignInWords, 'roles'>): string {
  if (role === 'steering-committee') return roles.steeringCommittee;
  return roles[role as keyof typeof roles] ?? role;
}
