import type { EntityManager } from 'typeorm';
import { type OrganisationRole, type SecretariatRole, systemActor, Transactions } from '#database';
import {
  Affiliation,
  OneTimeLinks,
  Password,
  PasswordHashing,
  People,
  requireEmailAddress,
  SecretariatMember,
} from '#membership';
import type { ApiUnderTest } from './api-under-test.js';
import type { Answer } from './documented-api.js';

const PASSWORD = 'every well begins with a rope';
const actor = systemActor('test');

/** Somebody who can sign in. */
export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Makes people, and browsers in which they are signed in. */
export class TestPeople {
  private count = 0;

  constructor(private readonly server: ApiUnderTest) {}

  /** Somebody with an address of their own; without a place unless `in` names one. */
  async add(
    place:
      | { in: string; role: OrganisationRole }
      | { in: 'secretariat'; role: SecretariatRole }
      | null = null,
  ): Promise<TestPerson> {
    const email = `person-${++this.count}@example.org`;
    const id = await this.inTransaction(async (tx) => {
      const people = this.server.network.get(People);
      const person = await people.obtain(tx, actor, {
        name: `Person ${this.count}`,
        email: requireEmailAddress(email),
        language: 'en',
        confirmed: true,
      });
      const personId = person.id;
      const since = this.server.network.clock.now();
      if (place?.in === 'secretariat')
        await tx.insert(SecretariatMember, {
          personId,
          role: place.role as SecretariatRole,
          since,
        });
      else if (place)
        await tx.insert(Affiliation, {
          personId,
          organisationId: place.in,
          role: place.role as OrganisationRole,
          since,
        });
      const hash = await this.server.app.get(PasswordHashing, { strict: false }).hash(PASSWORD);
      await tx.insert(Password, { personId, hash, short: false, changedAt: since });
      return personId;
    });
    return { id, email, password: PASSWORD };
  }

  /** The cookies of a browser in which the person has signed in with the password. */
  async browser(person: Pick<TestPerson, 'email' | 'password'>): Promise<string> {
    const { email, password } = person;
    const answer = await this.server.api.post('/api/v1/session', { body: { email, password } });
    if (answer.status !== 200) throw new Error(`${email} is not let in: ${answer.text}`);
    return cookiesOf(answer);
  }

  /** Somebody of the kind, signed in. */
  async signedIn(
    ...place: Parameters<TestPeople['add']>
  ): Promise<TestPerson & { cookie: string }> {
    const person = await this.add(...place);
    return { ...person, cookie: await this.browser(person) };
  }

  /** The token of the newest link of the purpose that was made for the address. */
  async linkToken(purpose: string, email: string): Promise<string> {
    const [link] = await this.server.network.database.query<{ id: string }>(
      'select id from one_time_link where purpose = $1 and lower(email) = $2 order by id desc limit 1',
      [purpose, email.toLowerCase()],
    );
    if (!link) throw new Error(`There is no link for ${email}.`);
    return this.server.network.get(OneTimeLinks).tokenOf(link.id);
  }

  private inTransaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.server.network.get(Transactions).run(actor, work);
  }
}

/** What a browser would keep of an answer, as it sends it back. */
export function cookiesOf({ headers }: Answer): string {
  const set = [headers['set-cookie'] ?? []].flat();
  return set.map((cookie) => cookie.split(';')[0]).join('; ');
}
