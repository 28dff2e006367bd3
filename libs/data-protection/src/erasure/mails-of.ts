import type { EntityManager } from 'typeorm';
import { AT_ADDRESS_OF_PERSON, LINK_OF_ORGANISATION } from '../catalogue/whose-rows.js';
import type { DataSubject } from '../data-subject.js';

/** Mails to the organisation, mails to others that speak of its postings, and links that were sent in its name. */
const OF_ORGANISATION = `
  select id from mailing where organisation_id = $1
  union select mailing_id from notification
    join suggestion on suggestion.id = notification.suggestion_id
    where mailing_id is not null and $1 in (demand_organisation_id, offer_organisation_id)
  union select id from one_time_link where ${LINK_OF_ORGANISATION}`;

/** Links to the person, and mails to organisations that are told at the person's address. */
const OF_PERSON = `
  select id from one_time_link where ${AT_ADDRESS_OF_PERSON}
  union select mailing.id from mailing join organisation_contact using (organisation_id)
    where ${AT_ADDRESS_OF_PERSON}`;

/** The ids of all mails in which something of the subject stands; to be asked before anything is erased. */
export async function mailsOf(tx: EntityManager, { kind, id }: DataSubject): Promise<string[]> {
  const sql = kind === 'organisation' ? OF_ORGANISATION : OF_PERSON;
  const rows = await tx.query<{ id: string }[]>(`${sql} order by id`, [id]);
  return rows.map((row) => row.id);
}
