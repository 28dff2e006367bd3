const LENGTH = 280;

/** The beginning of a text, cut between words; as it is when it is short. */
export function excerpt(text: string): string {
  if (text.length <= LENGTH) return text;
  const beginning = text.slice(0, LENGTH).toWellFormed();
  const end = beginning.search(/\s\S*$/u);
  // Chinese writes no spaces.
  return `${end > LENGTH / 2 ? beginning.slice(0, end) : beginning.slice(0, -1)} …`;
}
