import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { PasskeyField } from '../fields/passkey-field.js';
import { TextField } from '../fields/text-field.js';
import { PASSWORD } from '../session/session-inputs.js';

export class NewPasswordInput {
  @TextField({ required: true, max: PASSWORD, description: 'The new password.' })
  password: string;
}

export class NewEmailInput {
  @TextField({ required: true, max: 320, description: 'The new address; a link is sent to it.' })
  email: string;
}

export class AppCodeInput {
  @TextField({ required: true, max: 20, description: 'The six digits that the app shows now.' })
  code: string;
}

export class NewPasskeyInput {
  @TextField({ required: true, max: 60, description: 'What you call it.', example: 'My telephone' })
  name: string;

  @PasskeyField({
    required: true,
    description: 'What the browser has made (RegistrationResponseJSON).',
  })
  response: RegistrationResponseJSON;
}
