import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { type GiveContact, OrganisationContact } from '#membership';
import { withProtectionRights } from '../protection-rights.js';

/** Who has been administrator for longest, and is not kept out. */
const NEXT_ADDRESS = `
  select person.email from affiliation join person on person.id = affiliation.person_id
   where affiliation.organisation_id = $1 and affiliation.role = 'administrator'
     and person.suspended_at is null
   order by affiliation.since, person.id limit 1`;

/**
 * Where an organisation was told at the address of somebody who has been erased, it is told at its administrator's from
 * now on; one that has none is told in the portal only. Name and telephone of the contact go with the address.
 */
export async function replaceContactAt(
  tx: EntityManager,
  actor: Actor,
  giveContact: GiveContact,
  emailKey: string,
): Promise<void> {
  const told = await tx.query<{ organisation_id: string }[]>(
    'select organisation_id from organisation_contact where lower(email) = $1 order by 1 for update',
    [emailKey],
  );
  for (const { organisation_id: organisationId } of told) {
    const [next] = await tx.query<{ email: string }[]>(NEXT_ADDRESS, [organisationId]);
    if (next) await giveContact.run(actor, organisationId, { email: next.email });
    else await withProtectionRights(tx, () => tx.delete(OrganisationContact, { organisationId }));
  }
}
