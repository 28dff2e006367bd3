import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The API keys of the demonstration organisations, by their names; none when there is no such file. */
export async function readKeys(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** Readable by its owner only; there as a whole or not at all. */
export async function writeKeys(
  file: string,
  organisations: readonly { readonly name: string; readonly apiKey: string }[],
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const keys = Object.fromEntries(organisations.map(({ name, apiKey }) => [name, apiKey]));
  await writeFile(`${file}.part`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
