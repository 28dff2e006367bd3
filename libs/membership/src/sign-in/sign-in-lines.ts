import type { Client } from './client.js';
import { networkOf } from './network-of.js';
import type { Lines } from './throttle.js';

/** More than anybody mistypes; a known device mistypes as often. */
const FREE_ON_OWN_LINE = 4;
const FREE_ON_DEVICE = 9;
/** Several people try on one account only when something is wrong. */
const FREE_ON_ACCOUNT = 20;
/** A whole office may share an address. */
const FREE_FROM_ADDRESS = 50;

/**
 * The lines that a password attempt counts along. A device that has signed in to the account before counts alone:
 * whatever strangers try, its owner is not kept waiting by it.
 */
export function passwordLines(account: string, client: Client, knownDevice: string | null): Lines {
  if (knownDevice) {
    return { own: { name: `device ${knownDevice}`, free: FREE_ON_DEVICE }, shared: [] };
  }
  const network = networkOf(client.address);
  return {
    own: { name: `sign-in ${network} ${account}`, free: FREE_ON_OWN_LINE },
    shared: [
      { name: `account ${account}`, free: FREE_ON_ACCOUNT },
      { name: `network ${network}`, free: FREE_FROM_ADDRESS },
    ],
  };
}

/** For the second factor, and for showing once more who one is: per person, who is known by then. */
export function proofLines(personId: string): Lines {
  return { own: { name: `proof ${personId}`, free: FREE_ON_OWN_LINE }, shared: [] };
}

/** For mails that somebody has sent to whatever addresses. */
export function mailsFromNetwork(client: Pick<Client, 'address'>): Lines {
  return {
    own: { name: `mail ${networkOf(client.address)}`, free: FREE_FROM_ADDRESS },
    shared: [],
  };
}

/** For mails that anybody has sent to one address. */
export function mailsToAccount(account: string): Lines {
  return { own: { name: `mail to ${account}`, free: FREE_ON_OWN_LINE }, shared: [] };
}

/** For mails that an organisation has sent to an address which it says is its own. */
export function contactMails(organisationId: string, account: string): Lines {
  return {
    own: { name: `contact of ${organisationId}`, free: FREE_ON_OWN_LINE },
    shared: [{ name: `contact at ${account}`, free: FREE_ON_OWN_LINE }],
  };
}

/** For links that are followed: nobody guesses one, and nobody shall keep the database busy by trying. */
export function linkTriesFrom(client: Pick<Client, 'address'>): Lines {
  return {
    own: { name: `links ${networkOf(client.address)}`, free: FREE_FROM_ADDRESS },
    shared: [],
  };
}
