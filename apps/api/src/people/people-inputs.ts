import {
  type OrganisationRole,
  organisationRoles,
  type SecretariatRole,
  secretariatRoles,
} from '#database';
import { languages, type Language } from '#reference';
import { ChoiceField } from '../fields/choice-field.js';
import { FlagField } from '../fields/flag-field.js';
import { TextField } from '../fields/text-field.js';
import { LinkInput, PASSWORD } from '../session/session-inputs.js';

const NAME = 120;

class InvitationInput {
  @TextField({ required: true, max: 320, description: 'Where to send the invitation.' })
  email: string;

  @TextField({ required: true, max: NAME, description: 'How the mail greets the person.' })
  name: string;

  @ChoiceField({ of: languages, description: 'Of the mail; English unless told.' })
  language?: Language | null;
}

export class ColleagueInvitationInput extends InvitationInput {
  @ChoiceField({ required: true, of: organisationRoles, description: 'What the person will be.' })
  role: OrganisationRole;
}

export class SecretariatInvitationInput extends InvitationInput {
  @ChoiceField({ required: true, of: secretariatRoles, description: 'What the person will be.' })
  role: SecretariatRole;
}

export class OrganisationRoleInput {
  @ChoiceField({ required: true, of: organisationRoles, description: 'What the person becomes.' })
  role: OrganisationRole;
}

export class SecretariatRoleInput {
  @ChoiceField({ required: true, of: secretariatRoles, description: 'What the person becomes.' })
  role: SecretariatRole;
}

export class SuspensionInput {
  @FlagField({
    required: true,
    description: 'True keeps the person out, false lets them in again.',
  })
  suspended: boolean;
}

/** How somebody takes the place that they are invited to. Who has an account leaves the rest out. */
export class AcceptanceInput extends LinkInput {
  @TextField({ max: NAME, description: 'Your name.' })
  name?: string | null;

  @ChoiceField({ of: languages, description: 'Of mails to you; English unless told.' })
  language?: Language | null;

  @TextField({ max: PASSWORD, description: 'Without one you sign in by mailed links.' })
  password?: string | null;
}
