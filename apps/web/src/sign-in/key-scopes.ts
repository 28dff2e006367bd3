/** What an API key can be allowed; the API's own list, held against it by a test. */
export const keyScopes = [
  'postings:read',
  'postings:write',
  'suggestions:read',
  'suggestions:answer',
  'inbox:read',
  'organisations:read',
] as const;
