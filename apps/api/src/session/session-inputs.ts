import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { ChoiceField } from '../fields/choice-field.js';
import { CodeField } from '../fields/code-field.js';
import { PasskeyField } from '../fields/passkey-field.js';
import { TextField } from '../fields/text-field.js';
import { isId } from '../input/id-of.js';

/** Longer than any address may be, so that an address that is too long is told what an address is. */
const EMAIL = 320;
const TOKEN = 100;
export const PASSWORD = 1_024;
const CODE = 40;

export class SignInInput {
  @TextField({ required: true, max: EMAIL, description: 'Your e-mail address.' })
  email: string;

  @TextField({ required: true, max: PASSWORD, description: 'Your password.' })
  password: string;
}

export class LinkRequestInput {
  @ChoiceField({
    required: true,
    of: ['sign-in', 'reset-password'],
    description: 'What the link is for.',
  })
  purpose: 'sign-in' | 'reset-password';

  @TextField({ required: true, max: EMAIL, description: 'Where to send it.' })
  email: string;
}

export class LinkInput {
  @TextField({ required: true, max: TOKEN, description: 'What follows `token=` in the link.' })
  token: string;
}

export class PasswordResetInput extends LinkInput {
  @TextField({ required: true, max: PASSWORD, description: 'The new password.' })
  password: string;
}

/** Exactly one of these. */
export class FactorInput {
  @TextField({ max: CODE, description: 'The six digits that the authenticator app shows now.' })
  authenticatorCode?: string | null;

  @TextField({ max: CODE, description: 'One of the ten recovery codes.' })
  recoveryCode?: string | null;

  @PasskeyField({ description: 'What the passkey has signed (AuthenticationResponseJSON).' })
  passkey?: AuthenticationResponseJSON | null;
}

/** Exactly one of these. */
export class ProofInput extends FactorInput {
  @TextField({ max: PASSWORD, description: 'Your password, if you have no second factor.' })
  password?: string | null;
}

export class OrganisationChoiceInput {
  @CodeField({
    required: true,
    isKnown: isId,
    hint: 'Give the id of one of your organisations, or of one that the Secretariat represents.',
    description: 'For whom you act from now on.',
  })
  organisationId: string;
}
