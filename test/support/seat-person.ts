import { type OrganisationRole, systemActor, Transactions } from '#database';
import { People, type Person, requireEmailAddress } from '#membership';
import type { Member, TestNetwork } from './test-network.js';

const operator = systemActor('test');

/** Gives somebody a place in the member's organisation; they are known here before, or from now on. */
export function seatPerson(
  network: TestNetwork,
  { organisation: { id: organisationId, name } }: Member,
  email: string,
  role: OrganisationRole = 'administrator',
): Promise<Person> {
  const address = requireEmailAddress(email);
  const details = { name: `Somebody of ${name}`, email: address, language: 'en', confirmed: true };
  return network.get(Transactions).run(operator, async (tx) => {
    const person = await network.get(People).obtain(tx, operator, details);
    const place = { personId: person.id, organisationId, role };
    await network.get(People).affiliate(tx, operator, place);
    return person;
  });
}
