import { type DynamicModule, Module } from '@nestjs/common';
import { AddFactor } from './factors/add-factor.js';
import { AuthenticatorApps } from './factors/authenticator-apps.js';
import { FactorLog } from './factors/factor-log.js';
import { Factors } from './factors/factors.js';
import { Passkeys } from './factors/passkeys.js';
import { RecoveryCodes } from './factors/recovery-codes.js';
import { RelyingParty } from './factors/relying-party.js';
import { RemoveFactor } from './factors/remove-factor.js';
import { RenewRecoveryCodes } from './factors/renew-recovery-codes.js';
import { MembershipModule } from './membership-module.js';
import { ChangePassword } from './passwords/change-password.js';
import { PasswordHashing, recommendedCost } from './passwords/password-hashing.js';
import { SetPassword } from './passwords/set-password.js';
import { AcceptInvitation } from './people/accept-invitation.js';
import { ChangeEmail } from './people/change-email.js';
import { ReadSession } from './sessions/read-session.js';
import { SwitchOrganisation } from './sessions/switch-organisation.js';
import { CheckProof } from './sign-in/check-proof.js';
import { Enter } from './sign-in/enter.js';
import { GiveSecondFactor } from './sign-in/give-second-factor.js';
import { Proofs } from './sign-in/proofs.js';
import { ProveAgain } from './sign-in/prove-again.js';
import { RequestLink } from './sign-in/request-link.js';
import { ResetPassword } from './sign-in/reset-password.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInByLink } from './sign-in/sign-in-by-link.js';

const useCases = [
  AcceptInvitation,
  AddFactor,
  AuthenticatorApps,
  ChangeEmail,
  ChangePassword,
  Enter,
  Factors,
  GiveSecondFactor,
  Passkeys,
  ProveAgain,
  ReadSession,
  RecoveryCodes,
  RemoveFactor,
  RenewRecoveryCodes,
  RequestLink,
  ResetPassword,
  SignIn,
  SignInByLink,
  SwitchOrganisation,
];

/** How people sign in; for the process that they sign in to. */
@Module({})
export class SignInModule {
  /** @param publicUrl where people reach the service: passkeys are bound to it */
  static forSite(publicUrl: string): DynamicModule {
    return {
      module: SignInModule,
      imports: [MembershipModule],
      providers: [
        { provide: RelyingParty, useFactory: () => new RelyingParty(publicUrl) },
        // Tests put a cheaper one in its place.
        { provide: PasswordHashing, useFactory: () => new PasswordHashing(recommendedCost) },
        CheckProof,
        FactorLog,
        Proofs,
        SetPassword,
        ...useCases,
      ],
      exports: [...useCases, MembershipModule],
    };
  }
}
