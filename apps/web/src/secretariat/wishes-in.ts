/** What the address of a page asks for, of the names given; an empty choice is none. */
export function wishesIn<Name extends string>(
  { searchParams }: URL,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const wishes: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = searchParams.get(name);
    if (value) wishes[name] = value;
  }
  return wishes;
}
