/** SQL conditions by which rows are found that name nobody's id, or that several tables hang on; `$1` is the subject. */

/** That the person has or had: each was confirmed, or signed in with. */
const ADDRESSES_OF_PERSON = `(select email_key from person where id = $1
  union select email_key from former_address where person_id = $1)`;

/** The holder of then counts: others have had the address before, or have it now. */
const writtenTo = (address: string) =>
  `(lower(${address}) in ${ADDRESSES_OF_PERSON} and holder_of_address(${address}, created_at) = $1)`;

/** On `application`: those that nobody has confirmed, from the address at which the organisation is told. */
export const APPLICATION_OF_ORGANISATION = `lower(contact->>'email') =
  (select lower(email) from organisation_contact where organisation_id = $1)`;

/** On `application`. */
export const APPLICATION_OF_PERSON = writtenTo(`(contact->>'email')`);

/** On `invitation`. */
export const INVITATION_OF_PERSON = writtenTo('email');

/** On `organisation_contact`: at an address that the person has, or had and nobody has taken since. */
export const CONTACT_OF_PERSON = `(coalesce(lower(email), '') in ${ADDRESSES_OF_PERSON}
  and coalesce(holder_of_address(email, 'infinity'), $1) = $1)`;

/** On `organisation_contact`: that an address which the person has or had stands in what is said besides the address. */
export const CONTACT_SAYING_ADDRESS = `exists (select from ${ADDRESSES_OF_PERSON} as theirs (address)
  where strpos(lower(concat_ws(' ', person_name, messaging, note)), theirs.address) > 0)`;

/** On `one_time_link`. */
export const LINK_OF_ORGANISATION = `(organisation_id = $1
  or subject_id in (select id from application where ${APPLICATION_OF_ORGANISATION}))`;

/** On `one_time_link`. A link to a new address is of who asked for the change, and of nobody who has that address. */
export const LINK_OF_PERSON = `case when purpose = 'confirm-email' then subject_id = $1
  else ${writtenTo('email')} end`;
