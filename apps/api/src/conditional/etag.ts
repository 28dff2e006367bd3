import type { Audience } from '#disclosure';
import { DomainError } from '#domain-error';

/**
 * The entity tag of a version: strong, because the version changes with every change. Others see another body
 * than the owner, and another one again once they are partners, so each audience has a tag of its own.
 */
export function etagOf(version: number, reader: Audience = 'own'): string {
  return reader === 'own' ? `"${version}"` : `"${version}-${reader}"`;
}

/**
 * The version that an `If-Match` header names; undefined without one. Throws DomainError `malformed` when it
 * is no single strong entity tag, and `stale` when it is one that this API never handed out.
 */
export function versionExpected(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const tag = /^\s*(?:W\/)?"([\x21\x23-\x7e]*)"\s*$/.exec(ifMatch)?.[1];
  if (tag === undefined) {
    throw new DomainError(
      'malformed',
      'bad-if-match',
      'Send one ETag as it was answered, such as If-Match: "3".',
    );
  }
  // A weak tag never matches in If-Match (RFC 9110, 13.1.1).
  if (!/^[1-9]\d{0,8}$/.test(tag) || /^\s*W\//.test(ifMatch)) {
    throw new DomainError(
      'stale',
      'version-changed',
      'This ETag is not of the present version. Read it again.',
    );
  }
  return Number(tag);
}

/** The same where a change must name the version. Throws `precondition-required` without the header. */
export function versionDemanded(ifMatch: string | undefined): number {
  const version = versionExpected(ifMatch);
  if (version !== undefined) return version;
  throw new DomainError(
    'precondition-required',
    'if-match-needed',
    'Read the resource, then send its ETag as If-Match with the change.',
  );
}

/** True when `If-None-Match` names the tag: the client has what it asks for. */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
