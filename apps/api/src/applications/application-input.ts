import { languages, type Language } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { ObjectField } from '../fields/object-field.js';
import { TextField } from '../fields/text-field.js';
import { ProfileInput } from './profile-input.js';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;
const LONGEST_TOKEN = 100;

/** Who speaks for the organisation. */
export class ContactPersonInput {
  @TextField({ description: 'The name of the person.', max: LONGEST_NAME, required: true })
  name: string;

  @TextField({ description: 'What the person is there.', max: LONGEST_NAME })
  position?: string | null;

  @TextField({
    description: 'Where the link to confirm goes, and later mail.',
    max: LONGEST_ADDRESS,
    required: true,
    example: 'office@example.org',
  })
  email: string;
}

function PrivacyVersionField(): PropertyDecorator {
  return TextField({
    description: 'The version of the privacy notice that was read and agreed to.',
    max: 20,
    required: true,
    example: '2026-11-22',
  });
}

function PageLanguageField(): PropertyDecorator {
  return ChoiceField({
    description: 'The language in which you wish to be told.',
    of: languages,
    required: true,
  });
}

/** An application to join the network. */
export class ApplicationInput {
  @ObjectField(ProfileInput, { description: 'The organisation.', required: true })
  profile: ProfileInput;

  @ObjectField(ContactPersonInput, { description: 'Its contact person.', required: true })
  contact: ContactPersonInput;

  @PageLanguageField()
  language: Language;

  @PrivacyVersionField()
  privacyVersion: string;
}

/** The link that was followed. */
export class ConfirmationInput {
  @TextField({ description: 'What stands in the link.', max: LONGEST_TOKEN, required: true })
  token: string;
}

/** Taking an organisation over by the link that was mailed. */
export class ClaimInput extends ConfirmationInput {
  @TextField({ description: 'Your own name.', max: LONGEST_NAME, required: true })
  name: string;

  @PageLanguageField()
  language: Language;

  @PrivacyVersionField()
  privacyVersion: string;
}
