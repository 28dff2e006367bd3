import { createHash } from 'node:crypto';
import type { Mail } from './mailbox.js';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 48rem; padding: 0 1rem; }
  li { margin: 0 0 1rem; }
  ul { list-style: none; padding: 0; }
  small, dt { opacity: 0.7; }
  dl { display: grid; gap: 0 1rem; grid-template-columns: auto 1fr; }
  dd { margin: 0; }
  pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Nothing but this page's own style: a mail cannot bring scripts, images or forms. */
export const mailboxPolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** All mails, the newest first. */
export function mailboxPage(mails: readonly Mail[]): string {
  const items = mails.map(
    ({ id, subject, to, receivedAt }) =>
      `<li><a href="/dev/mailbox/${escapeHtml(id)}" dir="auto">${escapeHtml(subject || '(no subject)')}</a><br>` +
      `<small>${escapeHtml(to.join(', '))} · ${escapeHtml(receivedAt)}</small></li>`,
  );
  const list = items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '<p>No mail yet.</p>';
  return page('Mailbox', `<h1>Mailbox</h1>\n${list}`);
}

/** One mail: its text as it is, its HTML as source. */
export function mailPage(mail: Mail): string {
  const facts = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Received', mail.receivedAt],
    ['Message-ID', mail.messageId ?? ''],
  ].map(([name = '', value = '']) => `<dt>${name}</dt><dd dir="auto">${escapeHtml(value)}</dd>`);
  return page(
    mail.subject,
    `<p><a href="/dev/mailbox">All mail</a></p>
<h1 dir="auto">${escapeHtml(mail.subject)}</h1>
<dl>${facts.join('')}</dl>
<pre dir="auto">${withLinks(mail.text)}</pre>
<details><summary>HTML part, as source</summary><pre>${escapeHtml(mail.html)}</pre></details>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
${body}
</html>
`;
}

/** Addresses in a plain text, as links. The pattern leaves out every character that means something in HTML. */
function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[\w./?=#%:&~+-]*[\w/=#%&~+-])/)
    .map((part, i) =>
      i % 2 === 1
        ? `<a href="${escapeHtml(part)}" rel="noreferrer">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
