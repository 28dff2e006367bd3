/** The writing system of a run of text, as far as reading it depends on it. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'digits' | 'symbol' | 'other';

/** The script of a run that `splitText` found: its first character tells. */
export function scriptOf(run: string): Script {
  const code = run.codePointAt(0) ?? 0;
  if (code < 0x80) return asciiScript(code);
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (/^\p{Nd}/u.test(run)) return 'digits';
  if (/^\p{Script=Arabic}/u.test(run)) return 'arabic';
  if (/^\p{Script=Han}/u.test(run)) return 'han';
  if (/^\p{Script=Latin}/u.test(run)) return 'latin';
  return /^\p{L}/u.test(run) ? 'other' : 'symbol';
}

function asciiScript(code: number): Script {
  if (code >= 48 && code <= 57) return 'digits';
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'latin' : 'symbol';
}
