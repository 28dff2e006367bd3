import { Client } from 'pg';

/** Passwords of the logins that the API and the worker connect with. */
export interface LoginPasswords {
  readonly application?: string | undefined;
  readonly worker?: string | undefined;
}

/**
 * Makes `caravanserai_api_login` and `caravanserai_worker_login`, members of one group each and of nothing
 * else, or sets their passwords anew. Without passwords nothing is done: the owner's own login then serves
 * all, and takes on the role when it connects.
 */
export async function createLogins(ownerUrl: string, passwords: LoginPasswords): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await createLogin(
      client,
      'caravanserai_api_login',
      'caravanserai_application',
      passwords.application,
    );
    await createLogin(client, 'caravanserai_worker_login', 'caravanserai_worker', passwords.worker);
  } finally {
    await client.end();
  }
}

async function createLogin(
  client: Client,
  login: string,
  group: string,
  password: string | undefined,
): Promise<void> {
  if (!password) return;
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${login} login password ${client.escapeLiteral(password)}`);
  await client.query(`grant ${group} to ${login}`);
}
