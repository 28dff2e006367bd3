import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { type DataSubject, EraseOrganisation, ErasePerson } from '#data-protection';
import { Transactions } from '#database';
import { Organisations, People } from '#membership';
import { type Command, operator } from './command.js';
import { readSubject } from './read-subject.js';

export const erase: Command = {
  usage: 'erase organisation|person ID [--yes]',
  summary: 'take out all that is kept of them, for good; asks for the name unless --yes',
  async run(app, parameters) {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { yes: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const subject = readSubject(positionals);
    const name = await nameOf(app, subject);
    if (name === null)
      return { lines: [`There is nothing left to erase of this ${subject.kind}.`] };
    if (name !== '' && !values.yes) await requireTyped(name);
    if (subject.kind === 'person')
      await app.get(ErasePerson, { strict: false }).run(operator, subject.id);
    else await app.get(EraseOrganisation, { strict: false }).run(operator, subject.id);
    return {
      lines: [
        `${name || 'It'} (${subject.kind} ${subject.id}) is erased.`,
        'Backups keep it until they are overwritten. Note the id: erase it again after restoring one.',
      ],
    };
  },
};

/** Null for a person who is not there, or not any more; empty for an organisation that was erased. */
function nameOf(app: INestApplicationContext, { kind, id }: DataSubject): Promise<string | null> {
  return app.get(Transactions).run(operator, async (tx) => {
    if (kind === 'person')
      return (await app.get(People, { strict: false }).byId(tx, id))?.name ?? null;
    return (await app.get(Organisations, { strict: false }).byId(tx, id)).name;
  });
}

async function requireTyped(name: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Error('Nobody is there to type the name again. If you are sure, add --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const typed = await terminal.question(`Nothing brings it back. Type the name, ${name}: `);
    if (typed.trim() !== name) throw new Error('That is another name. Nothing was erased.');
  } finally {
    terminal.close();
  }
}
