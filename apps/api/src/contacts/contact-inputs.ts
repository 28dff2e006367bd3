import { contactLimits, type RevealReason, revealReasons } from '#membership';
import { ChoiceField } from '../fields/choice-field.js';
import { TextField } from '../fields/text-field.js';

const MOST_WORDS = 500;

/** How you are reached; what is left out is not said any more. */
export class ContactInput {
  @TextField({
    description: 'Where you are told.',
    max: contactLimits.email,
    required: true,
    example: 'office@example.org',
  })
  email: string;

  @TextField({ description: 'Whom to ask for.', max: contactLimits.personName })
  personName?: string | null;

  @TextField({
    description: 'One number, with the code of the country.',
    max: contactLimits.phone,
    example: '+855 12 345 678',
  })
  phone?: string | null;

  @TextField({
    description: 'Which messenger, and who you are there.',
    max: contactLimits.messaging,
    example: 'Signal +855 12 345 678',
  })
  messaging?: string | null;

  @TextField({ description: 'What else a partner should know.', max: contactLimits.note })
  note?: string | null;
}

/** What somebody of the Secretariat needs a contact for. */
export class ContactRevealInput {
  @ChoiceField({ description: 'What for.', of: revealReasons, required: true })
  reason: RevealReason;

  @TextField({ description: 'The same in a sentence.', max: MOST_WORDS, required: true })
  words: string;
}
