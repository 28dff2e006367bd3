/**
 * What a spreadsheet passes over before it looks for a formula: spaces of every kind, control characters, and
 * characters that cannot be seen (U+200B, marks of direction, the byte order mark).
 */
const PASSED_OVER = /^[\p{White_Space}\p{Cc}\p{Cf}]*/u;

/** What a formula begins with, in any width (`＝`, `﹢`), and the minus sign that is none of the keyboard's. */
const BEGINS_FORMULA = /^[=+\-@\u2212]/;

/** Themselves the beginning of a formula for some programs. */
const BEGINS_CELL_ANEW = /^[\t\r\n]/;

/**
 * The text as a cell that no spreadsheet reads as a formula: an apostrophe stands before what could be one. The
 * apostrophe is seen by who reads the file as text; so a telephone number is `'+855 …`. Source of the rule: OWASP,
 * "CSV Injection".
 */
export function harmlessCell(text: string): string {
  const seen = text.replace(PASSED_OVER, '').normalize('NFKC');
  return BEGINS_CELL_ANEW.test(text) || BEGINS_FORMULA.test(seen) ? `'${text}` : text;
}
