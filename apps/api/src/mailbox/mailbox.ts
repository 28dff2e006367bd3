import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address } from 'postal-mime';

/** A mail as it lies in the local mailbox. */
export interface Mail {
  readonly id: string;
  /** ISO 8601, when it has been put there. */
  readonly receivedAt: string;
  readonly messageId: string | null;
  readonly from: string;
  readonly to: string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The page shows the newest; older ones can still be read by their id. */
const MOST_LISTED = 200;

const FILE = /^[\w-]+\.eml$/;

/** Reads the directory into which mails are written when there is no mail server. */
export class Mailbox {
  constructor(private readonly directory: string) {}

  /** Newest first. */
  async list(): Promise<Mail[]> {
    const files = await Promise.all((await this.files()).map((name) => this.dated(name)));
    const newest = files
      .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? 1 : -1))
      .slice(0, MOST_LISTED);
    return Promise.all(newest.map(({ name }) => this.parse(name)));
  }

  /** Null when there is no such mail. */
  async read(id: string): Promise<Mail | null> {
    const name = `${id}.eml`;
    // Only what is listed is opened: the id comes from an address.
    return (await this.files()).includes(name) ? this.parse(name) : null;
  }

  private async files(): Promise<string[]> {
    try {
      return (await readdir(this.directory)).filter((name) => FILE.test(name));
    } catch (error) {
      // The directory is made with the first mail.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  private async dated(name: string): Promise<{ name: string; at: Date }> {
    return { name, at: (await stat(join(this.directory, name))).mtime };
  }

  private async parse(name: string): Promise<Mail> {
    const { at } = await this.dated(name);
    const email = await PostalMime.parse(await readFile(join(this.directory, name)));
    return {
      id: name.slice(0, -'.eml'.length),
      receivedAt: at.toISOString(),
      messageId: email.messageId ?? null,
      from: addressText(email.from),
      to: (email.to ?? []).map(addressText),
      subject: email.subject ?? '',
      text: email.text ?? '',
      html: email.html ?? '',
    };
  }
}

function addressText(address: Address | undefined): string {
  if (!address) return '';
  return address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '');
}
