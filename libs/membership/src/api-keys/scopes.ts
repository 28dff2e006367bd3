/** What an API key may be allowed to do. What each means is said in `access/rules.ts`. */
export const scopes = [
  'postings:read',
  'postings:write',
  'suggestions:read',
  'suggestions:answer',
  'inbox:read',
  'organisations:read',
] as const;

export type Scope = (typeof scopes)[number];

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}
