import type { EntityManager } from 'typeorm';
import { AT_ADDRESS_OF_PERSON, LINK_OF_ORGANISATION } from '../catalogue/whose-rows.js';
import type { DataSubject } from '../data-subject.js';

/** Mails to the organisation, mails to others that speak of its postings, and links that were sent in its name. */
const OF_ORGANISATION = `
  select id from mailing where organisation_id = $1
  union select mailing_id from notification
    join suggestion on suggestion.id = notification.suggestion_id
    where mailing_id is not null and $1 in (demand_organisation_id, offer_organisation_id)
  union select id from one_time_link where ${LINK_OF_ORGANISATION}
  union select id from moderation_case
    where posting_id in (select id from posting where organisation_id = $1)`;

/** Each state of a vetting is told by a mail of its own: the case, and how many reviews there were. */
const OF_VETTING = `
  select vetting_case.id || '-' || told as id from vetting_case, generate_series(1,
      (select count(*) from vetting_review where case_id = vetting_case.id)) told
    where organisation_id = $1`;

/** Links and notices to the person, and mails to organisations that are told at the person's address. */
const OF_PERSON = `
  select id from one_time_link where ${AT_ADDRESS_OF_PERSON}
  union select id from account_notice where person_id = $1
  union select mailing.id from mailing join organisation_contact using (organisation_id)
    where ${AT_ADDRESS_OF_PERSON}`;

/** The ids of all mails in which something of the subject stands; to be asked before anything is erased. */
export async function mailsOf(tx: EntityManager, { kind, id }: DataSubject): Promise<string[]> {
  const sql =
    kind === 'person'
      ? OF_PERSON
      : `select id::text from (${OF_ORGANISATION}) as mail union ${OF_VETTING}`;
  const rows = await tx.query<{ id: string }[]>(`${sql} order by id`, [id]);
  return rows.map((row) => row.id);
}
