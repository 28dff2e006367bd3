import type { SignInMessages } from '../messages/sign-in/sign-in-messages.js';

/** What a role is called in the reader's language. */
export function roleWords(role: string, { roles }: Pick<SignInMessages, 'roles'>): string {
  if (role === 'steering-committee') return roles.steeringCommittee;
  return roles[role as keyof typeof roles] ?? role;
}
