import type { ApplicationInput } from '../api/schema.js';
import type { Language } from '../language/languages.js';
import { formText } from '../sign-in/form-text.js';

/** What was typed and ticked, as it is shown again when something needs mending. */
export interface TypedApplication {
  readonly name: string;
  readonly latinName: string;
  readonly country: string;
  readonly type: string;
  readonly registrationNumber: string;
  readonly sectors: readonly string[];
  readonly languages: readonly string[];
  readonly staff: string;
  readonly website: string;
  readonly description: string;
  readonly contactName: string;
  readonly position: string;
  readonly email: string;
}

/** The form as it was sent. */
export function typedIn(form: FormData): TypedApplication {
  const text = (name: string) => formText(form, name).trim();
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  return {
    name: text('name'),
    latinName: text('latinName'),
    country: text('country'),
    type: text('type'),
    registrationNumber: text('registrationNumber'),
    sectors: all('sectors'),
    languages: all('languages'),
    staff: text('staff'),
    website: text('website'),
    description: text('description'),
    contactName: text('contactName'),
    position: text('position'),
    email: text('email'),
  };
}

/**
 * What the API takes. The language of the page comes first among the working languages where it was ticked.
 * A `privacyVersion` of '' says that the notice was not agreed to. Codes are as they were sent: the API says which
 * of them it does not know.
 */
export function applicationOf(
  typed: TypedApplication,
  { language, privacyVersion }: { language: Language; privacyVersion: string },
): ApplicationInput {
  const { contactName, position, email, staff, ...profile } = typed;
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    profile: {
      ...profile,
      type: profile.type as ApplicationInput['profile']['type'],
      latinName: orNull(profile.latinName),
      registrationNumber: orNull(profile.registrationNumber),
      website: orNull(profile.website),
      languages: [...profile.languages].sort(
        (a, b) => Number(b === language) - Number(a === language),
      ),
      staff: staff === '' ? null : Number(staff),
    },
    contact: { name: contactName, position: orNull(position), email },
    language,
    privacyVersion,
  };
}
