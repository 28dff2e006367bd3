import type { SecretariatActor } from '#database';
import type { SecretariatReader } from '#disclosure';
import { forbidden } from '#membership';

/** As whom somebody of the Secretariat reads rows. Throws DomainError `forbidden` for the steering committee. */
export function secretariatReader({ role }: SecretariatActor): SecretariatReader {
  if (role === 'steering-committee') throw forbidden();
  return `secretariat:${role}`;
}
