/** True for an address of the web that a person may be given to click on. */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    // No script, and nothing before an @ that hides where the address leads.
    return ['https:', 'http:'].includes(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}
