import {
  type DocumentKind,
  documentKinds,
  type FlagColour,
  flagColours,
  type VettingState,
  vettingStates,
} from '#membership';
import { ChoiceField } from '../fields/choice-field.js';
import { DayField } from '../fields/day-field.js';
import { ObjectField } from '../fields/object-field.js';
import { TextField } from '../fields/text-field.js';
import { ProfileInput } from '../applications/profile-input.js';
import { PageQuery } from '../pages/page-query.js';

const MOST_WORDS = 4_000;
const LONGEST_LINE = 300;

/** Which vettings are asked for. */
export class VettingQuery extends PageQuery {
  @ChoiceField({ description: 'Only those that stand so.', of: vettingStates })
  state?: VettingState | null;
}

/** Something that must be looked at. */
export class VettingFlagInput {
  @ChoiceField({
    description: 'Red keeps it from being admitted until it is cleared.',
    of: flagColours,
    required: true,
  })
  colour: FlagColour;

  @TextField({ description: 'What has been seen, and where.', max: MOST_WORDS, required: true })
  comment: string;
}

/** Why a flag can be passed over. */
export class ClearanceInput {
  @TextField({
    description: 'Why the flag can be passed over.',
    max: MOST_WORDS,
    required: true,
  })
  clearance: string;
}

/** A paper, by what it says it is. */
export class DocumentInput {
  @ChoiceField({ description: 'What it is.', of: documentKinds, required: true })
  kind: DocumentKind;

  @TextField({ description: 'Its number.', max: LONGEST_LINE })
  number?: string | null;

  @TextField({ description: 'Who has issued it.', max: LONGEST_LINE, required: true })
  issuer: string;

  @TextField({ description: 'Where it can be read.', max: LONGEST_LINE })
  link?: string | null;

  @DayField({ description: 'The day on which it was issued.' })
  issuedOn?: string | null;

  @DayField({ description: 'The last day on which it holds.' })
  expiresOn?: string | null;
}

/** An organisation that the Secretariat is to represent. */
export class RepresentationInput {
  @ObjectField(ProfileInput, { description: 'The organisation.', required: true })
  profile: ProfileInput;

  @TextField({
    description: 'Who of it has agreed, how, and when.',
    max: 1_000,
    required: true,
    example: 'Letter of the chairwoman, 3 November 2026',
  })
  consent: string;
}

/** To whom an organisation is offered. */
export class ClaimOfferInput {
  @TextField({ description: 'The name of the person.', max: 200, required: true })
  name: string;

  @TextField({ description: 'Where the link goes.', max: 254, required: true })
  email: string;

  @TextField({ description: 'Of the mail: en, zh, fr, ru, ar or es.', max: 2, required: true })
  language: string;
}
