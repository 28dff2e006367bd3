import { linkAddress, linkPurposes, type MailedPurpose } from '#membership';
import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { escapeHtml } from './escape-html.js';
import { linkMailWords } from './link-words/by-language.js';
import type { LinkMailWords } from './link-words/link-mail-words.js';

export interface LinkMailContent {
  readonly purpose: MailedPurpose;
  readonly language: Language;
  /** Of the recipient; may be empty. */
  readonly name: string;
  readonly token: string;
  readonly publicUrl: string;
}

/** The mail that carries a one-time link. Pure: the same content gives the same bytes. */
export function composeLink(content: LinkMailContent): ComposedMail {
  const { purpose, language, name, token, publicUrl } = content;
  const words = linkMailWords[language];
  const { subject, lead, action } = words.byPurpose[purpose];
  const address = linkAddress(publicUrl, purpose, token);
  const validity = words.validFor(spanOf(linkPurposes[purpose].hours, words));
  const greeting = words.greeting(name.replace(/\s+/g, ' ').trim());
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return {
    subject,
    text: [greeting, lead, `${action}:\n${address}`, validity, words.notAsked].join('\n\n') + '\n',
    html: `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><body style="font-family:sans-serif;max-width:36em;margin:auto;padding:16px">
<p>${escapeHtml(greeting)}</p>
<p>${escapeHtml(lead)}</p>
<p style="margin:24px 0"><a href="${escapeHtml(address)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#1f4e79;color:#fff;text-decoration:none">${escapeHtml(action)}</a></p>
<p>${escapeHtml(words.copy)}<br><span dir="ltr">${escapeHtml(address)}</span></p>
<p>${escapeHtml(validity)}</p>
<p style="margin-top:32px;color:#555">${escapeHtml(words.notAsked)}</p>
</body></html>
`,
  };
}

function spanOf(hours: number, words: LinkMailWords): string {
  if (hours < 1) return words.minutes(Math.round(hours * 60));
  return hours <= 24 ? words.hours(hours) : words.days(Math.round(hours / 24));
}
