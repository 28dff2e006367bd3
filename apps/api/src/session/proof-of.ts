import { invalid } from '#domain-error';
import type { FactorProof, Proof } from '#membership';
import type { FactorInput, ProofInput } from './session-inputs.js';

/** The one second factor that was given. Throws DomainError `invalid` for none or several. */
export function factorProofOf(input: FactorInput): FactorProof {
  return theOne(factorsIn(input));
}

/** The one proof that was given. Throws DomainError `invalid` for none or several. */
export function proofOf(input: ProofInput): Proof {
  const { password } = input;
  return theOne<Proof>([
    ...factorsIn(input),
    ...(password ? [{ kind: 'password' as const, password }] : []),
  ]);
}

function factorsIn({ authenticatorCode, recoveryCode, passkey }: FactorInput): FactorProof[] {
  return [
    ...(authenticatorCode ? [{ kind: 'authenticator-app' as const, code: authenticatorCode }] : []),
    ...(recoveryCode ? [{ kind: 'recovery-code' as const, code: recoveryCode }] : []),
    ...(passkey ? [{ kind: 'passkey' as const, response: passkey }] : []),
  ];
}

function theOne<T>(given: readonly T[]): T {
  const [one, ...others] = given;
  if (one && others.length === 0) return one;
  throw invalid([{ pointer: '', code: 'one-proof', detail: 'Give exactly one proof.' }]);
}
