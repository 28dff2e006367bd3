import type { Language } from '#reference';
import type { NotificationKind } from '../notification.js';
import { escapeHtml } from './escape-html.js';
import { mailWords, type MailWords } from './mail-words.js';

/** One suggestion as a mail tells of it; texts are in the recipient's language or as their posters wrote them. */
export interface MailItem {
  readonly kind: NotificationKind;
  readonly suggestionId: string;
  readonly ownTitle: string;
  readonly otherTitle: string;
  readonly otherKind: 'demand' | 'offer';
  readonly otherOrganisation: string;
  readonly otherCountry: string;
  /** Basis points. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface MailingContent {
  readonly language: Language;
  /** Best first. */
  readonly items: readonly MailItem[];
  readonly publicUrl: string;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** More than this many are counted, not told: the mail must be readable on a small screen and a bad line. */
const TOLD_AT_MOST = 5;
const REASONS_AT_MOST = 4;

/** The mail about `items`. Pure: the same content gives the same bytes. */
export function composeMailing({ language, items, publicUrl }: MailingContent): ComposedMail {
  const words = mailWords[language];
  const told = items.slice(0, TOLD_AT_MOST);
  const more = items.length - told.length;
  return {
    subject: subjectOf(items, words),
    text: textOf(told, more, words, publicUrl),
    html: htmlOf(told, more, words, { language, publicUrl }),
  };
}

function subjectOf(items: readonly MailItem[], words: MailWords): string {
  const [first] = items;
  if (!first) throw new Error('A mail without items has no subject.');
  const line =
    first.kind === 'interest'
      ? words.interestSubject(first.ownTitle)
      : words.suggestionSubject(first.ownTitle, items.length);
  return line.replace(/\s+/g, ' ').slice(0, 180);
}

function textOf(
  told: readonly MailItem[],
  more: number,
  words: MailWords,
  publicUrl: string,
): string {
  const blocks = told.map((item) =>
    [
      lead(item, words),
      `  ${item.otherTitle}`,
      `  ${byline(item)}`,
      ...item.reasons.slice(0, REASONS_AT_MOST).map((reason) => `  - ${reason}`),
      `  ${linkTo(item, publicUrl)}`,
    ].join('\n'),
  );
  const rest = more > 0 ? [words.more(more)] : [];
  return [words.greeting, ...blocks, ...rest, words.closing(publicUrl)].join('\n\n') + '\n';
}

function htmlOf(
  told: readonly MailItem[],
  more: number,
  words: MailWords,
  { language, publicUrl }: { language: Language; publicUrl: string },
): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const blocks = told.map(
    (item) => `<p style="margin:24px 0 4px">${escapeHtml(lead(item, words))}</p>
<p style="margin:0;font-size:18px"><a href="${escapeHtml(linkTo(item, publicUrl))}" dir="auto">${escapeHtml(item.otherTitle)}</a></p>
<p style="margin:4px 0;color:#555" dir="auto">${escapeHtml(byline(item))}</p>
<ul style="margin:4px 0">${item.reasons
      .slice(0, REASONS_AT_MOST)
      .map((reason) => `<li>${escapeHtml(reason)}</li>`)
      .join('')}</ul>`,
  );
  const rest = more > 0 ? `<p>${escapeHtml(words.more(more))}</p>` : '';
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><body style="font-family:sans-serif;max-width:36em;margin:auto;padding:16px">
<p>${escapeHtml(words.greeting)}</p>
${blocks.join('\n')}
${rest}
<p style="margin-top:32px;color:#555">${escapeHtml(words.closing(publicUrl))}</p>
</body></html>
`;
}

function lead(item: MailItem, words: MailWords): string {
  if (item.kind === 'interest') return words.interestLead(item.ownTitle);
  return item.otherKind === 'offer'
    ? words.offerLead(item.ownTitle)
    : words.demandLead(item.ownTitle);
}

function byline(item: MailItem): string {
  return [item.otherOrganisation, item.otherCountry].filter(Boolean).join(' · ');
}

function linkTo(item: MailItem, publicUrl: string): string {
  return new URL(`/suggestions/${item.suggestionId}`, publicUrl).href;
}
