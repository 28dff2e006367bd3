import type {
  ContactInput,
  OwnContactDto,
  OwnOrganisationDto,
  ProfileChangeInput,
} from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';

/** What an organisation says of itself, as it stands in the form. */
export interface TypedProfile {
  readonly visibility: string;
  readonly description: string;
  readonly sectors: readonly string[];
  readonly languages: readonly string[];
  readonly staff: string;
  readonly website: string;
}

/** How it is reached, as it stands in the form. */
export interface TypedContact {
  readonly email: string;
  readonly personName: string;
  readonly phone: string;
  readonly messaging: string;
  readonly note: string;
}

export function profileOf(organisation: OwnOrganisationDto): TypedProfile {
  const { visibility, description, sectors, languages, staff, website } = organisation;
  return {
    visibility,
    description: description ?? '',
    sectors,
    languages,
    staff: staff === null ? '' : String(staff),
    website: website ?? '',
  };
}

/** With the address that it has given last, though nobody has confirmed it so far. */
export function contactOf(contact: OwnContactDto): TypedContact {
  const { email, personName, phone, messaging, note, waiting } = contact;
  return {
    email: waiting?.email ?? email ?? '',
    personName: personName ?? '',
    phone: phone ?? '',
    messaging: messaging ?? '',
    note: note ?? '',
  };
}

/** The profile as it was sent. */
export function typedProfile(form: FormData): TypedProfile {
  const text = (name: string) => formText(form, name).trim();
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  return {
    visibility: text('visibility'),
    description: text('description'),
    sectors: all('sectors'),
    languages: all('languages'),
    staff: text('staff'),
    website: text('website'),
  };
}

/** The contact as it was sent. */
export function typedContact(form: FormData): TypedContact {
  const text = (name: string) => formText(form, name).trim();
  return {
    email: text('email'),
    personName: text('personName'),
    phone: text('phone'),
    messaging: text('messaging'),
    note: text('note'),
  };
}

/**
 * What the API takes. Boxes are ticked in the order of the page: what is `preferred`, the languages as they were,
 * keeps its order, and what is ticked besides comes behind it.
 */
export function profileChange(
  typed: TypedProfile,
  preferred: readonly string[],
): ProfileChangeInput {
  const { visibility, staff, ...rest } = typed;
  const kept = preferred.filter((code) => typed.languages.includes(code));
  const added = typed.languages.filter((code) => !preferred.includes(code));
  return {
    ...rest,
    languages: [...kept, ...added],
    visibility: visibility as ProfileChangeInput['visibility'] & string,
    staff: staff === '' ? null : Number(staff),
  };
}

/** What the API takes; what is empty is not said. */
export function contactInput({ email, ...rest }: TypedContact): ContactInput {
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    email,
    personName: orNull(rest.personName),
    phone: orNull(rest.phone),
    messaging: orNull(rest.messaging),
    note: orNull(rest.note),
  };
}
