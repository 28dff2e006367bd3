import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

const MAIL = /^[\w-]+\.eml$/;
/** Whatever may be an address: what is none is nobody's. */
const ADDRESSES = /[\w!#$%&'*+/=?^`{|}~.-]+@[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}]/gu;

/** Written under another name first: a reader of the mailbox never sees half a mail. */
export async function keepInMailbox(directory: string, id: string, mail: Buffer): Promise<void> {
  await mkdir(directory, { recursive: true });
  const path = fileIn(directory, id);
  await writeFile(`${path}.part`, mail);
  await rename(`${path}.part`, path);
}

/** Removes the mails of these ids, as far as they are there. */
export async function removeFromMailbox(directory: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await rm(fileIn(directory, id), { force: true });
}

/** The ids of mails to, from or about an address that `isMeant` knows; it is asked in small letters. */
export async function mailsNaming(
  directory: string,
  isMeant: (addressKey: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await readdirIfThere(directory)).filter((file) => MAIL.test(file))) {
    const mail = await PostalMime.parse(await readFile(join(directory, name)));
    const said = [JSON.stringify(mail.headers), mail.text ?? '', mail.html ?? ''].join('\n');
    const addresses = new Set(said.toLowerCase().match(ADDRESSES));
    if ([...addresses].some(isMeant)) found.push(name.slice(0, -'.eml'.length));
  }
  return found;
}

async function readdirIfThere(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    // It is made with the first mail.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function fileIn(directory: string, id: string): string {
  return join(directory, `${id}.eml`);
}
