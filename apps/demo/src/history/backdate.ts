import { DataSource, type EntityManager } from 'typeorm';
import { databaseOptions, systemActor, Transactions } from '#database';
import { type Course, courseOf, type DemoPair, joinedAt, publishedAt } from './course.js';

const loader = systemActor('demo');

/**
 * Moves what the demonstration has just done into the past year, so that its figures tell something. No process of
 * the product may change when something happened; the owner of the tables may. False, and nothing is moved, when the
 * login is not that.
 */
export async function backdate(databaseUrl: string, now: Date): Promise<boolean> {
  const owner = new DataSource(
    databaseOptions({
      url: databaseUrl,
      role: 'owner',
      poolSize: 1,
      applicationName: 'caravanserai-demo',
    }),
  );
  await owner.initialize();
  try {
    const [table] = await owner.query<{ own: boolean }[]>(
      `select pg_has_role(relowner, 'member') as own from pg_class where oid = 'suggestion'::regclass`,
    );
    if (!table?.own) return false;
    await new Transactions(owner).run(loader, (tx) => moveAll(tx, now));
    return true;
  } finally {
    await owner.destroy();
  }
}

async function moveAll(tx: EntityManager, now: Date): Promise<void> {
  await move(tx, 'organisation', organisationSql, (id) => joinedAt(id, now));
  await move(tx, 'posting', postingSql, (id) => publishedAt(id, now));
  const suggestions = await tx.query<(DemoPair & { id: string })[]>(suggestionsSql);
  const courses = suggestions.map((one) => ({ id: one.id, course: courseOf(one, now) }));
  for (const [sql, instantOf] of suggestionMoves) {
    const moved = courses.flatMap(({ id, course }) => {
      const at = instantOf(course);
      return at ? [{ id, at }] : [];
    });
    await tx.query(sql, [moved.map(({ id }) => id), moved.map(({ at }) => at)]);
  }
  await tx.query(introductionSql);
  await tx.query(laterNotificationSql);
}

async function move(
  tx: EntityManager,
  table: 'organisation' | 'posting',
  sql: string,
  instantOf: (id: string) => Date,
): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(`select id from ${table}`);
  await tx.query(sql, [rows.map(({ id }) => id), rows.map(({ id }) => instantOf(id))]);
}

const suggestionsSql = `
  select id, demand_id as "demandId", offer_id as "offerId",
         demand_organisation_id as "demandOrganisationId", offer_organisation_id as "offerOrganisationId"
    from suggestion`;

const moved = 'unnest($1::uuid[], $2::timestamptz[]) as moved (id, at)';

const organisationSql = `update organisation o set created_at = moved.at from ${moved} where o.id = moved.id`;

const postingSql = `
  update posting p set created_at = moved.at - interval '20 minutes', updated_at = moved.at,
         published_at = moved.at, first_published_at = moved.at
    from ${moved} where p.id = moved.id and p.state = 'published'`;

const suggestionColumn = (column: string) => `
  update suggestion s set ${column} = moved.at from ${moved}
   where s.id = moved.id and s.${column} is not null`;

const answerSql = (side: 'demand' | 'offer') => `
  update suggestion_answer a set answered_at = moved.at from ${moved}
   where a.suggestion_id = moved.id and a.side = '${side}'`;

type InstantOf = (course: Course) => Date | null;

const suggestionMoves: readonly (readonly [string, InstantOf])[] = [
  [suggestionColumn('matched_at'), ({ matchedAt }) => matchedAt],
  [suggestionColumn('told_at'), ({ toldAt }) => toldAt],
  [suggestionColumn('demand_opened_at'), ({ demand }) => demand?.openedAt ?? null],
  [suggestionColumn('offer_opened_at'), ({ offer }) => offer?.openedAt ?? null],
  [answerSql('demand'), ({ demand }) => demand?.answer?.at ?? null],
  [answerSql('offer'), ({ offer }) => offer?.answer?.at ?? null],
  [
    `update notification n set created_at = moved.at from ${moved}
      where n.suggestion_id = moved.id and n.kind = 'suggestion'`,
    ({ toldAt }) => toldAt,
  ],
];

/** The worker needs seconds once the second side is interested. */
const introductionSql = `
  update introduction i set opened_at = last.at + interval '3 seconds'
    from (select suggestion_id, max(answered_at) as at from suggestion_answer
           where answer = 'interested' group by suggestion_id) last
   where last.suggestion_id = i.suggestion_id`;

const laterNotificationSql = `
  update notification n set created_at = told.at
    from (select suggestion_id, organisation_id, answered_at + interval '4 seconds' as at
            from suggestion_answer where answer = 'interested') told
   where n.suggestion_id = told.suggestion_id
     and (n.kind = 'introduction' or n.kind = 'interest' and n.organisation_id <> told.organisation_id)`;
