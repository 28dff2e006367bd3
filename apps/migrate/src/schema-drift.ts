import type { DataSource } from 'typeorm';

/**
 * What TypeORM cannot express and the migrations say in SQL; the check lets these differences pass.
 * Empty so far.
 */
const knownDifferences: readonly RegExp[] = [];

/** The statements that would bring the tables to what the entities say; empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => !knownDifferences.some((known) => known.test(query)));
}
