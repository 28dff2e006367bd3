import type { FieldFault } from '#domain-error';
import { isCommonPassword } from './common-passwords.js';

/** For a password that is all that somebody signs in with, and for one with a second factor beside it. */
export const SHORTEST_ALONE = 15;
const SHORTEST_WITH_FACTOR = 8;
const LONGEST = 1_000;

/** What a password is judged by. */
export interface PasswordCircumstances {
  readonly hasSecondFactor: boolean;
  /** Words that whoever knows the person would try: name, e-mail address, organisation. */
  readonly personal: readonly string[];
}

/**
 * What is wrong with a new password; empty when it will do. Length, and that nobody guesses it; nothing about
 * capitals, digits or signs, which make passwords harder to remember and no harder to guess (NIST SP 800-63B).
 */
export function passwordFaults(
  password: string,
  { hasSecondFactor, personal }: PasswordCircumstances,
  pointer = '/password',
): FieldFault[] {
  const length = passwordLength(password);
  const shortest = hasSecondFactor ? SHORTEST_WITH_FACTOR : SHORTEST_ALONE;
  const fault = (code: string, detail: string) => [{ pointer, code, detail }];
  if (length < shortest) {
    const hint = hasSecondFactor ? '' : ' Four or five words in a row are easy to remember.';
    return fault('too-short', `Use at least ${shortest} characters.${hint}`);
  }
  if (length > LONGEST) return fault('too-long', `Use at most ${LONGEST} characters.`);
  if (isCommonPassword(password))
    return fault(
      'too-common',
      'Many people use this password, and it is tried first. Choose another.',
    );
  if (isMadeOf(password, personal))
    return fault(
      'too-personal',
      'Do not build the password from your name, your address, your organisation or the name of this service.',
    );
  if (isMonotonous(password))
    return fault('too-simple', 'Use more than a few different characters.');
  return [];
}

/** As the person counts: code points of the composed form, so that é is one however it was typed. */
export function passwordLength(password: string): number {
  return [...password.normalize('NFC')].length;
}

/** Whether fewer than five letters and digits are left when the words are struck out. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  const whole = password.normalize('NFC').toLowerCase();
  const rest = words
    .flatMap((word) =>
      word
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => [...word].length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), whole);
  return rest !== whole && [...rest.matchAll(/[\p{L}\p{N}]/gu)].length < 5;
}

/** `aaaaaaaaaaaaaaa`, `121212121212121`. */
function isMonotonous(password: string): boolean {
  return new Set(password.normalize('NFC').toLowerCase()).size < 4;
}
