/** The address of the page of a list that follows, with the same wishes; `null` after the last one. */
export function nextPage({ pathname, searchParams }: URL, next: string | null): string | null {
  if (next === null) return null;
  const wishes = new URLSearchParams(searchParams);
  wishes.set('cursor', next);
  return `${pathname}?${wishes}`;
}
