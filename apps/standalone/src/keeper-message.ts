/** What the PostgreSQL keeper tells its supervisor: where the database is, or the sentence why there is none. */
export type KeeperMessage = { url: string } | { refused: string };
