const LONGEST_TITLE = 120;

/** The first sentence of a text as its title, cut at a word when it is longer than a title should be. */
export function titleFrom(text: string): string {
  const line = text.trim().split(/\s*\n/, 1)[0] ?? '';
  const sentence = /^.*?(?:[.!?؟](?=\s|$)|[。！？])/u.exec(line)?.[0] ?? line;
  const title = sentence.replace(/[.。]$/u, '');
  return title.length <= LONGEST_TITLE ? title : cut(title);
}

function cut(title: string): string {
  const room = LONGEST_TITLE - 1;
  const head = title.slice(0, room);
  const word = head.lastIndexOf(' ');
  // Chinese has no spaces, and a cut must not fall inside a surrogate pair.
  const end = word > room / 2 ? word : room - (head.isWellFormed() ? 0 : 1);
  return `${title.slice(0, end).trimEnd()}…`;
}
