import { noticeKinds } from '#membership';
import { returnReasons } from '#posting';
import { languages } from '#reference';
import { composeAccountNotice } from './compose-account-notice.js';
import type { ComposedMail } from './compose-mailing.js';
import { composeReturn } from './compose-return.js';
import { composeVetting } from './compose-vetting.js';

const publicUrl = 'https://network.example';
const at = new Date('2026-11-22T08:05:00Z');
const notice = { kind: 'new-device', language: 'en', name: 'Ana', at, publicUrl } as const;
const returned = { language: 'en', name: 'Dry Villages', title: 'Deep wells', publicUrl } as const;

it('tells somebody of a new device: what, when, and what to do when it was not they', () => {
  const { text } = composeAccountNotice({ ...notice, device: 'Firefox · Android' });
  expect(text).toMatchInlineSnapshot(`
    "Hello Ana,

    Somebody signed in to your account with a device that was not used for it before.

    When: November 22, 2026 at 8:05 AM UTC

    Device: Firefox · Android

    If it was you, you need not do anything. If it was not, choose a new password at once: that ends all sessions. Then look at your account.

    Choose a new password:
    https://network.example/forgot-password
    "
  `);
});

it('tells the old address of a new one, without naming that, nor a way that leads there', () => {
  const { text } = composeAccountNotice({ ...notice, kind: 'email-changed', device: '' });
  expect(text).toContain('another e-mail address');
  expect(text).not.toContain('forgot-password');
});

it('tells an organisation what the Secretariat wrote to it', () => {
  const words = 'The statutes are missing.\nAnd the register.';
  const state = 'more-asked' as const;
  const { text, html } = composeVetting({ language: 'en', name: 'Wells', state, words, publicUrl });
  expect(text).toContain('\n> The statutes are missing.\n> And the register.\n');
  expect(html).toContain('The statutes are missing.\nAnd the register.</blockquote>');
});

it('tells a poster why a posting comes back', () => {
  const { subject, text } = composeReturn({ ...returned, reason: 'unclear', words: 'Which one?' });
  expect(subject).toBe('Returned to you: “Deep wells”');
  expect(text).toContain('it does not become clear');
  expect(text).toContain('> Which one?');
});

const all: [string, ComposedMail][] = languages.flatMap((language) => [
  ...noticeKinds.map((kind): [string, ComposedMail] => [
    `${language} ${kind}`,
    composeAccountNotice({ ...notice, language, kind, device: '<b>Firefox</b>' }),
  ]),
  ...(['admitted', 'more-asked', 'declined'] as const).map((state): [string, ComposedMail] => [
    `${language} ${state}`,
    composeVetting({ language, name: '<b>x</b>\nBcc: y', state, words: '<b>', publicUrl }),
  ]),
  ...returnReasons.map((reason): [string, ComposedMail] => [
    `${language} ${reason}`,
    composeReturn({ ...returned, language, title: '<b>x</b>\r\nBcc: y', reason, words: null }),
  ]),
]);

it.each(all)(
  'is whole in %s, and what people wrote stays text',
  (_which, { subject, text, html }) => {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/\nhttps:\/\/network\.example(?:\/\S+)?\n$/);
    expect(html).toContain('href="https://network.example');
    expect(html).not.toContain('<b>');
    expect(`${subject}${text}`).not.toMatch(/undefined|NaN|\nBcc/);
  },
);

it('says something of its own in every language', () => {
  expect(new Set(all.map(([, { subject, text }]) => subject + text)).size).toBe(all.length);
});
