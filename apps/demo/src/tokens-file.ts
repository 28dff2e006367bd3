import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The tokens of the demonstration organisations, by their names; none when there is no such file. */
export async function readTokens(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** Readable by its owner only; there as a whole or not at all. */
export async function writeTokens(
  file: string,
  organisations: readonly { readonly name: string; readonly token: string }[],
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const tokens = Object.fromEntries(organisations.map(({ name, token }) => [name, token]));
  await writeFile(`${file}.part`, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
