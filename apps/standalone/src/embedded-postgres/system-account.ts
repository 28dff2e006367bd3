import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { StartRefused } from '../start-refused.js';

/** The account that PostgreSQL runs as when we are root; `undefined` means: as ourselves. */
export interface SystemAccount {
  uid: number;
  gid: number;
}

/** In order of preference; every system has at least one of them. */
const unprivilegedNames = ['caravanserai', 'postgres', '_postgres', 'nobody', 'daemon'];

export function runningAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so root hands it to the owner of the data or,
 * for new data, to an unprivileged account of this system. (`initdb` wants an account that is in the list.)
 * @throws StartRefused when root finds no such account
 */
export function accountForPostgres(
  dataOwner: SystemAccount | undefined,
): SystemAccount | undefined {
  if (!runningAsRoot()) return undefined;
  if (dataOwner && dataOwner.uid !== 0) return dataOwner;
  const accounts = readAccounts(readFileSync('/etc/passwd', 'utf8'));
  for (const name of unprivilegedNames) {
    const account = accounts.get(name);
    if (account) return account;
  }
  throw new StartRefused(
    'PostgreSQL does not run as root and /etc/passwd has no unprivileged account ' +
      `(${unprivilegedNames.join(', ')}): start as an ordinary user.`,
  );
}

/** Accounts of a passwd file by name, without root and without those that have no positive number. */
export function readAccounts(passwd: string): Map<string, SystemAccount> {
  const accounts = new Map<string, SystemAccount>();
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    const account = { uid: Number(uid), gid: Number(gid) };
    if (name && account.uid > 0 && account.gid >= 0) accounts.set(name, account);
  }
  return accounts;
}

/**
 * Whether the account can execute a file or pass through a directory. Tried, not worked out from mode bits:
 * ancestors, access lists, groups and `noexec` mounts all have their say.
 */
export function canExecute(account: SystemAccount | undefined, file: string): boolean {
  if (!account) return succeeds(() => accessSync(file, constants.X_OK));
  const { status, error } = spawnSync('/bin/sh', ['-c', 'test -x "$0"', file], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  if (error) {
    throw new StartRefused(
      `Running as root, but changing to the account with uid ${account.uid} is not allowed here ` +
        `(${error.message}): start as an ordinary user.`,
    );
  }
  return status === 0;
}

function succeeds(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
