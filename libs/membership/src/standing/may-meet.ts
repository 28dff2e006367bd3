import type { EntityManager } from 'typeorm';

/** The ids of two organisations. */
export type Meeting = readonly [one: string, other: string];

/**
 * Whether two organisations may meet now: both are members, and neither has blocked the other. The SQL function of
 * the same name answers also where row-level security hides the other's block from who asks; nobody is told
 * which of the two it was, and an organisation asks of itself only.
 */
export async function mayMeet(tx: EntityManager, one: string, other: string): Promise<boolean> {
  const [may] = await mayEachMeet(tx, [[one, other]]);
  return may ?? false;
}

/** The same of many, in the order given. */
export async function mayEachMeet(
  tx: EntityManager,
  meetings: readonly Meeting[],
): Promise<boolean[]> {
  const rows = await tx.query<{ may: boolean }[]>(
    `select may_meet(one, other) as may
       from unnest($1::uuid[], $2::uuid[]) with ordinality as meeting (one, other, turn)
      order by turn`,
    [meetings.map(([one]) => one), meetings.map(([, other]) => other)],
  );
  return rows.map(({ may }) => may);
}
