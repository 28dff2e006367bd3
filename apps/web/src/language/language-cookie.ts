/** Over https under the prefix by which browsers take it from this host only; they refuse that over http. */
export function languageCookie({ protocol }: Pick<URL, 'protocol'>): string {
  return protocol === 'https:' ? '__Host-language' : 'language';
}
