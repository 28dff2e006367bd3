/** Bounded, so that a text without an end costs no more than its length. */
const ADDRESS = /[^\s<>@"'(),;:]{1,64}@[^\s<>@"'(),;]{1,255}/g;

/** Of a text that another program wrote (a mail server, a driver), all but the e-mail addresses in it. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '…');
}
