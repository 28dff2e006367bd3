import type { EntityManager } from 'typeorm';

const ROLE = 'caravanserai_data_protection';

/**
 * Does `work` with the rights to read and erase what the catalogue names, and gives them back. Nothing else has them:
 * the API as such can delete no posting and no person. A transaction that fails in between is over, and the role with
 * it.
 */
export async function withProtectionRights<T>(
  tx: EntityManager,
  work: () => Promise<T>,
): Promise<T> {
  const [before] = await tx.query<[{ role: string }]>(`select current_setting('role') as role`);
  await tx.query(`select set_config('role', $1, true)`, [ROLE]);
  const result = await work();
  await tx.query(`select set_config('role', $1, true)`, [before.role]);
  return result;
}
