import type { EntityManager } from 'typeorm';

/**
 * Whether two organisations may meet now: both are members, and neither has blocked the other. The SQL function of
 * the same name answers also where row-level security hides the other's block from who asks; nobody is told
 * which of the two it was.
 */
export async function mayMeet(tx: EntityManager, one: string, other: string): Promise<boolean> {
  const [row] = await tx.query<{ may: boolean }[]>('select may_meet($1, $2) as may', [one, other]);
  return row?.may ?? false;
}
