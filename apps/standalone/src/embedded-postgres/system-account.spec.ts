import { asRoot } from '../../../../test/support/as-root.js';
import { accountForPostgres, readAccounts } from './system-account.js';

describe('readAccounts', () => {
  it('reads accounts by name, and leaves out root and what has no positive number', () => {
    const passwd = [
      'root:x:0:0:root:/root:/bin/bash',
      'nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false',
      'postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash',
      '',
    ].join('\n');
    expect([...readAccounts(passwd)]).toEqual([['postgres', { uid: 101, gid: 104 }]]);
  });
});

const rootIt = asRoot('which account PostgreSQL gets');

describe('accountForPostgres', () => {
  rootIt(
    'is the owner of the data, or an unprivileged account for new data or such as root owns',
    () => {
      const owner = { uid: 1000, gid: 1000 };
      expect(accountForPostgres(owner)).toEqual(owner);
      for (const none of [undefined, { uid: 0, gid: 0 }]) {
        expect(accountForPostgres(none)?.uid).toBeGreaterThan(0);
      }
    },
  );
});
