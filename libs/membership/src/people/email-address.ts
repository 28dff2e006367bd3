import { domainToASCII } from 'node:url';
import { type FieldFault, invalid } from '#domain-error';

/** RFC 5321: of the whole address, and of the part before the `@`. */
const MOST_CHARACTERS = 254;
const MOST_BEFORE_AT = 64;

/** A dot-atom of RFC 5322: nothing that a mail header or a list of addresses could be made of. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** `domainToASCII` passes over line breaks and ends at a slash, as browsers do: neither may come to it. */
const WRITTEN_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export interface EmailAddress {
  /** As it was written, with the domain as mail servers know it (`xn--…` where it is in another script). */
  readonly address: string;
  /**
   * The same for all ways to write the address: small letters throughout. Servers may tell `Ana@` from `ana@`,
   * none that people use does, and two accounts for one mailbox would be a way to take one over.
   */
  readonly key: string;
}

/**
 * One e-mail address; null for anything else. No display name, no comment, no quoted part, no list: this is the
 * only way by which an address gets into the database, and so into a mail.
 */
export function parseEmailAddress(text: string): EmailAddress | null {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  if (local.length > MOST_BEFORE_AT || !LOCAL_PART.test(local)) return null;
  const written = text.slice(at + 1);
  if (text.length > MOST_CHARACTERS || !WRITTEN_DOMAIN.test(written)) return null;
  const domain = domainToASCII(written);
  const address = `${local}@${domain}`;
  if (address.length > MOST_CHARACTERS || !DOMAIN.test(domain)) return null;
  return { address, key: address.toLowerCase() };
}

/** The same, where an address must be given. Throws DomainError `invalid` that names the field. */
export function requireEmailAddress(text: string, pointer = '/email'): EmailAddress {
  const parsed = parseEmailAddress(text.trim());
  if (!parsed) throw invalid([badAddress(pointer)]);
  return parsed;
}

/** What is said of a text that is no address. */
export function badAddress(pointer: string): FieldFault {
  return {
    pointer,
    code: 'invalid-address',
    detail: 'Give one e-mail address, such as name@example.org.',
  };
}
