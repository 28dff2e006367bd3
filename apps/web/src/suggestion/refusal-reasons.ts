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
