import { readFile, stat } from 'node:fs/promises';

/** The UTF-8 text of a file of at most `largest` bytes. Throws an Error that says what to do. */
export async function readTextFile(file: string | undefined, largest: number): Promise<string> {
  if (!file) throw new Error('Say which file.');
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new Error(`There is no file ${file}.`);
  // Looked at before it is read: what is far too large would take the memory with it.
  if (size > largest) throw new Error(`${file} is larger than ${largest / 1024 / 1024} MB.`);
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
}
