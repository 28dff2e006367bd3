import type { ContactWords } from './mail-words/mail-words.js';

/** How the other side is reached, as far as it has said so. */
export interface MailedContact {
  readonly personName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly messaging: string | null;
  readonly note: string | null;
}

const order = ['personName', 'email', 'phone', 'messaging', 'note'] as const;

/** The contact as lines of a mail, the heading first. What somebody has written stays on its line. */
export function contactLines(contact: MailedContact | null, words: ContactWords): string[] {
  const lines = order.flatMap((field) => {
    const said = contact?.[field]?.replace(/\s+/g, ' ').trim();
    return said ? [`${words[field]}: ${said}`] : [];
  });
  return lines.length === 0 ? [words.none] : [words.heading, ...lines];
}
