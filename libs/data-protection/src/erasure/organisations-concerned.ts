import type { EntityManager } from 'typeorm';
import {
  CONTACT_OF_PERSON,
  CONTACT_SAYING_ADDRESS,
  LINK_OF_PERSON,
} from '../catalogue/whose-rows.js';
import { withProtectionRights } from '../protection-rights.js';

/** That a place has ended is in the audit: an organisation may name whoever left it long ago. */
const CONCERNED = `
  select organisation_id as id from affiliation where person_id = $1
  union select (codes->>'in')::uuid from audit_entry
   where subject_kind = 'person' and subject_id = $1 and action = 'place.ended'
     and codes->>'in' <> 'secretariat'
  union select organisation_id from organisation_contact
   where ${CONTACT_OF_PERSON} or ${CONTACT_SAYING_ADDRESS}
  union select organisation_id from one_time_link
   where purpose = 'confirm-contact' and ${LINK_OF_PERSON}
  order by id`;

/**
 * The ids of the organisations whose contact may be a person, or name them: where they have a place or had one, and
 * those that are reached at one of their addresses, want to be, or say one. In order.
 */
export async function organisationsConcerned(
  tx: EntityManager,
  personId: string,
): Promise<string[]> {
  const rows = await withProtectionRights(tx, () =>
    tx.query<{ id: string }[]>(CONCERNED, [personId]),
  );
  return rows.map(({ id }) => id);
}
