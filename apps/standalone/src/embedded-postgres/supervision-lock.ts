import { Client } from 'pg';
import { clusterOwner } from './cluster.js';

/** Advisory lock (two-key form) that says: this cluster is looked after. Known to this file only. */
const lockKey = [0x63617261, 1] as const;

/** Before the `application_name` of the session that holds the lock comes this, after it the supervisor's pid. */
const holderName = 'caravanserai keeper of ';

export interface Server {
  port: number;
  password: string;
}

/** A session as the cluster's owner. Every setting that PG… variables could change is given. */
function connectTo({ port, password }: Server, applicationName: string): Client {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: clusterOwner,
    password,
    database: 'postgres', // advisory locks are per database
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    ssl: false,
  });
  client.on('error', () => undefined); // a lost session must not take the process with it
  return client;
}

/**
 * Takes the lock for as long as the returned session lives; PostgreSQL releases it the moment this process
 * dies, however it dies, and a reboot leaves nothing behind that could be mistaken for a living holder.
 * `undefined` when another session holds it.
 */
export async function takeSupervision(server: Server): Promise<Client | undefined> {
  const session = connectTo(server, holderName + process.ppid);
  await session.connect();
  const { rows } = await session.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1, $2) as taken',
    [...lockKey],
  );
  if (rows[0]?.taken) return session;
  await session.end();
  return undefined;
}

/** Who holds the lock: the pid of the holder's parent, which for a keeper is its supervisor. */
export async function supervisorOf(server: Server): Promise<number | undefined> {
  const session = connectTo(server, 'caravanserai keeper looks');
  try {
    await session.connect();
    const { rows } = await session.query<{ name: string }>(
      `select activity.application_name as name
         from pg_locks lock join pg_stat_activity activity using (pid)
        where lock.locktype = 'advisory' and lock.granted
          and lock.classid = $1 and lock.objid = $2 and lock.objsubid = 2`,
      [...lockKey],
    );
    return rows[0] && Number(rows[0].name.slice(holderName.length));
  } finally {
    await session.end().catch(() => undefined);
  }
}
