import { Transactions } from '#database';
import { InvitePerson, linkAddress } from '#membership';
import { PUBLIC_URL } from '../public-url.js';
import { type Command, operator } from './command.js';

export const create: Command = {
  usage: 'create EMAIL NAME',
  summary: 'make an administrator of the Secretariat; prints a link by which the account is taken',
  async run(app, [email, ...words]) {
    const name = words.join(' ').trim();
    if (!email || !name)
      throw new Error('Give an e-mail address and a name: create ana@example.org "Ana López".');
    const place = { organisationId: null, role: 'administrator' } as const;
    const details = { place, email, name, language: 'en' };
    const inviting = app.get(InvitePerson, { strict: false });
    const token = await app
      .get(Transactions)
      .run(operator, (tx) => inviting.withoutMail(tx, operator, details));
    return {
      lines: [
        `${name} becomes an administrator of the Secretariat by this link, once, within 14 days:`,
        `  ${linkAddress(app.get<string>(PUBLIC_URL), 'invitation', token)}`,
        'Hand it over by a way that only this person reads. They invite the others.',
      ],
    };
  },
};
