const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text of an address or a form can be an id of ours; the API refuses what cannot. */
export function isId(text: string | null | undefined): text is string {
  return UUID.test(text ?? '');
}
