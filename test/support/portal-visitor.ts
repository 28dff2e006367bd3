import { systemActor, Transactions } from '#database';
import { OneTimeLinks, requireEmailAddress } from '#membership';
import type { TestNetwork } from './test-network.js';

const operator = systemActor('test');

/** Somebody at the pages whose browser runs no scripts: they read, and send forms. */
export class PortalVisitor {
  constructor(
    private readonly address: string,
    private readonly cookie = '',
  ) {}

  /** Redirections are not followed. */
  get(path: string, language = 'en'): Promise<Response> {
    return fetch(this.address + path, {
      redirect: 'manual',
      headers: { cookie: this.cookie, 'accept-language': language },
    });
  }

  /** The page's HTML. */
  async read(path: string, language?: string): Promise<string> {
    return (await this.get(path, language)).text();
  }

  send(path: string, fields: Record<string, string> = {}): Promise<Response> {
    return fetch(this.address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: this.cookie,
        origin: this.address,
        accept: 'text/html',
        'accept-language': 'en',
      },
      body: new URLSearchParams(fields),
    });
  }
}

/** Somebody who has just signed in by a link that was mailed to them; they have a place already. */
export async function signInAt(
  address: string,
  network: TestNetwork,
  email: string,
): Promise<PortalVisitor> {
  const wanted = {
    purpose: 'sign-in',
    email: requireEmailAddress(email),
    language: 'en',
  } as const;
  const token = await network.get(Transactions).run(operator, async (tx) => {
    const links = network.get(OneTimeLinks);
    return links.tokenOf((await links.issue(tx, wanted)).id);
  });
  const answer = await new PortalVisitor(address).send(`/sign-in/link?token=${token}`);
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return new PortalVisitor(address, cookies.join('; '));
}
