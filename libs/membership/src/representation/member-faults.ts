import { isLanguage } from '#reference';
import { profileFaults } from '../joining/profile-faults.js';
import { nameForm } from '../names/name-form.js';
import { parseEmailAddress } from '../people/email-address.js';
import { grantedTiers } from '../vetting/judgement.js';
import type { MemberRow } from './read-member-rows.js';

/** Something about a row of the file. */
export interface LineNote {
  readonly line: number;
  /** A sentence that says what to do. */
  readonly detail: string;
}

/** What an old list may lack without keeping a member out; it is asked for when the member comes. */
const MAY_BE_MISSING = ['/registrationNumber', '/sectors', '/languages', '/latinName'];

/** Everything that is wrong with a row; empty when it can be taken in. */
export function memberFaults({ line, profile, tier, contact }: MemberRow): LineNote[] {
  const faults = profileFaults(profile)
    .filter(({ pointer, code }) => code !== 'required' || !MAY_BE_MISSING.includes(pointer))
    .map(({ pointer, detail }) => ({ line, detail: `${columnOf(pointer)}: ${detail}` }));
  const add = (detail: string) => faults.push({ line, detail });
  if (!parseEmailAddress(contact.email))
    add('contact_email: Give one e-mail address, such as name@example.org.');
  if (contact.language !== '' && !isLanguage(contact.language))
    add('contact_language: Use one of the six: en, zh, fr, ru, ar, es.');
  if (!grantedTiers.includes(tier)) add(`tier: Use one of: ${grantedTiers.join(', ')}.`);
  return faults;
}

/** Rows that say what an earlier row of the file has said: the same name and country, or the same address. */
export function repeatedRows(rows: readonly MemberRow[]): LineNote[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const keys = [memberKey(row), `mail ${row.contact.email.toLowerCase()}`];
    const earlier = keys.map((key) => lines.get(key)).find((line) => line !== undefined);
    for (const key of keys) if (!lines.has(key)) lines.set(key, row.line);
    if (earlier === undefined) return [];
    return [
      { line: row.line, detail: `The same organisation, or address, as in line ${earlier}.` },
    ];
  });
}

/** What makes a member one and the same, whenever the file is read: the form of its name, and its country. */
export function memberKey({ profile }: MemberRow): string {
  const { letters } = nameForm(profile.latinName ?? profile.name);
  return `${letters} ${profile.country}`;
}

/** `/latinName` → `latin_name`. */
function columnOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
