import type { EntityManager } from 'typeorm';
import { LINK_OF_ORGANISATION } from '../catalogue/whose-rows.js';
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

/** To the other sides of its introductions. */
const TELLING_CONTACT = `
  select distinct mailing_id as id from notification
    join suggestion on suggestion.id = notification.suggestion_id
    where kind = 'introduction' and mailing_id is not null and organisation_id <> $1
      and $1 in (demand_organisation_id, offer_organisation_id)`;

/** That somebody has or had, and those to which a link was sent that nobody has followed. */
const ADDRESSES = `
  select email_key as address from person where id = $1
  union select email_key from former_address where person_id = $1
  union select lower(email) from one_time_link where purpose = 'confirm-email' and subject_id = $1`;

/**
 * The ids of all mails that the rows know to speak of the subject; to be asked before anything is erased. A person is
 * found in mails by their addresses instead (`addressesOf`).
 */
export async function mailsOf(tx: EntityManager, { kind, id }: DataSubject): Promise<string[]> {
  if (kind === 'person') return [];
  const ids = `select id::text from (${OF_ORGANISATION}) as mail union ${OF_VETTING} order by id`;
  return (await tx.query<{ id: string }[]>(ids, [id])).map((row) => row.id);
}

/** The ids of mails in which others were told how the organisation is reached. */
export async function mailsTellingContactOf(
  tx: EntityManager,
  organisationId: string,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(TELLING_CONTACT, [organisationId]);
  return rows.map(({ id }) => id);
}

/** A person's addresses in their normal form; none of an organisation, which shares its own with people. */
export async function addressesOf(tx: EntityManager, { kind, id }: DataSubject): Promise<string[]> {
  if (kind === 'organisation') return [];
  const rows = await tx.query<{ address: string }[]>(`${ADDRESSES} order by 1`, [id]);
  return rows.map(({ address }) => address);
}
