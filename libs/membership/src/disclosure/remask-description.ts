import type { EntityManager } from 'typeorm';
import { Organisation } from '../organisation.js';
import { maskDescription } from './disclose-organisation.js';

/**
 * Masks what an organisation says of itself once more, with the names that are known of it by now. What is masked
 * stays so: who has left or was erased is no more anybody's to read than before. In the caller's transaction, which has
 * locked the organisation: what is changed meanwhile would be gone. Answers whether others read something else now.
 */
export async function remaskDescription(
  tx: EntityManager,
  organisation: Organisation,
  people: readonly string[],
): Promise<boolean> {
  const { id, languages } = organisation;
  const description = organisation.shownDescription ?? organisation.description;
  const shownDescription = maskDescription({ description, languages }, people);
  if (shownDescription === organisation.shownDescription) return false;
  await tx.update(Organisation, { id }, { shownDescription });
  return true;
}
