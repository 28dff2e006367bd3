import { languages, type Language } from '#reference';
import { readFileSync } from 'node:fs';

/** One text in six languages. */
export type SdgTarget = Readonly<Record<Language, string>>;

/** Reads a `.jsonl` file with the keys en, zh, fr, ru, ar, es; throws an Error that names the bad line. */
export function readSdgTargets(file: string): SdgTarget[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const row = JSON.parse(line) as Partial<SdgTarget>;
      const absent = languages.find((language) => typeof row[language] !== 'string');
      if (absent) throw new Error(`${file}:${number}: no text under "${absent}"`);
      return row as SdgTarget;
    });
}
