import type { DataSubject } from '#data-protection';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Who is meant by `organisation ID` or `person ID`. Throws an Error that says what to write. */
export function readSubject([kind, id]: readonly string[]): DataSubject {
  if ((kind !== 'organisation' && kind !== 'person') || !UUID.test(id ?? ''))
    throw new Error('Say whose: organisation ID, or person ID; an id has 36 characters.');
  return { kind, id: id!.toLowerCase() };
}
