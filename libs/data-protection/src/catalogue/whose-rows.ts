/** SQL conditions by which rows are found that name nobody's id, or that several tables hang on; `$1` is the subject. */

const ADDRESS_OF_PERSON = '(select email_key from person where id = $1)';

/** On `application`: those that nobody has confirmed, from the address at which the organisation is told. */
export const APPLICATION_OF_ORGANISATION = `lower(contact->>'email') =
  (select lower(email) from organisation_contact where organisation_id = $1)`;

/** On `application`. */
export const APPLICATION_OF_PERSON = `lower(contact->>'email') = ${ADDRESS_OF_PERSON}`;

/** On any table with a column `email`. */
export const AT_ADDRESS_OF_PERSON = `lower(email) = ${ADDRESS_OF_PERSON}`;

/** On `one_time_link`. */
export const LINK_OF_ORGANISATION = `(organisation_id = $1
  or subject_id in (select id from application where ${APPLICATION_OF_ORGANISATION}))`;
