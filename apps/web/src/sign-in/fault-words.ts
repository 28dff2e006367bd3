import type { ApiAnswer } from '../api/ask-api.js';
import type { SignInWords } from '../messages/sign-in/words.js';

type Refusal = Extract<ApiAnswer<unknown>, { ok: false }>;

type PlainFault = Exclude<keyof SignInWords['faults'], 'tooMany'>;

const byCode: Readonly<Record<string, PlainFault>> = {
  'wrong-credentials': 'wrongCredentials',
  'wrong-proof': 'wrongProof',
  'link-not-valid': 'linkNotValid',
  'invalid-address': 'address',
  'address-taken': 'addressTaken',
  'too-short': 'tooShort',
  'too-common': 'tooCommon',
  'too-personal': 'tooPersonal',
  'too-simple': 'tooSimple',
  'wrong-code': 'wrongCode',
  'factor-compulsory': 'factorCompulsory',
  'password-too-short-alone': 'passwordTooShort',
};

/** What a page says about an answer of the API that was a refusal, in the reader's language. */
export function faultWords(
  { status, problem, retryAfter }: Refusal,
  { faults }: Pick<SignInWords, 'faults'>,
): string {
  if (status === 429) {
    return faults.tooMany({ minutes: String(Math.max(1, Math.ceil(retryAfter / 60))) });
  }
  const [field] = problem.errors;
  if (field?.pointer === '/name') return faults.nameNeeded;
  const known = byCode[problem.code] ?? (field && byCode[field.code]);
  return known ? faults[known] : faults.other;
}
