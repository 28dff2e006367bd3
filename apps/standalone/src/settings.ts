import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reachableFrom } from './reachable-from.js';
import { StartRefused } from './start-refused.js';

/** Everything the embedded default can be told, valid and complete. */
export interface Settings {
  /** Load the demonstration network into an empty database (`--demo`). */
  demo: boolean;
  port: number;
  host: string;
  /** Absolute. */
  dataDirectory: string;
  /** Where people reach the service; without a slash at the end. */
  publicUrl: string;
  /** Variables that are set but mean something only when the parts are started separately. */
  withoutEffect: string[];
}

/**
 * Reads arguments and environment. An empty variable counts as not set.
 * @param workingDirectory what a relative DATA_DIRECTORY is relative to
 * @throws StartRefused that names every bad variable and argument at once
 */
export function readSettings(
  args: string[],
  environment: NodeJS.ProcessEnv,
  workingDirectory: string,
): Settings {
  const problems = args
    .filter((arg) => arg !== '--demo')
    .map((arg) => `${arg}: there is only --demo`);
  const read = <T>(name: string, otherwise: T, parse: (text: string) => T | Problem): T => {
    const text = environment[name]?.trim();
    if (!text) return otherwise;
    const value = parse(text);
    if (!(value instanceof Problem)) return value;
    problems.push(`${name}=${text}: ${value.message}`);
    return otherwise;
  };
  const port = read('PORT', 3000, parsePort);
  const settings = {
    demo: args.includes('--demo'),
    port,
    host: read('HOST', '127.0.0.1', parseHost),
    dataDirectory: path.resolve(workingDirectory, read('DATA_DIRECTORY', 'data', String)),
    publicUrl: read('PUBLIC_URL', `http://localhost:${port}`, parsePublicUrl),
    withoutEffect: ['DATABASE_URL', 'REDIS_URL', 'MAIL_URL'].filter((name) => environment[name]),
  };
  if (problems.length === 0) return settings;
  throw new StartRefused(
    `Caravanserai cannot start with these settings:\n  ${problems.join('\n  ')}`,
  );
}

/**
 * The environment of api, worker, migrations and demonstration: the caller's, with what the embedded default
 * settles. Without REDIS_URL the queue runs on PostgreSQL.
 * @param portalHandler what the API serves as the portal, on the one port
 * @param secretKey used where the caller's environment has no SECRET_KEY
 */
export function environmentForPrograms(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  {
    databaseUrl,
    portalHandler,
    secretKey,
  }: { databaseUrl: string; portalHandler: string; secretKey: string },
): NodeJS.ProcessEnv {
  const { REDIS_URL: _withoutEffect, ...rest } = environment;
  return {
    ...rest,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: environment.SECRET_KEY?.trim() || secretKey,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    // The terminal is for the operator: what is wrong is said there, what goes well is not.
    LOG_LEVEL: environment.LOG_LEVEL ?? 'warn',
    MAIL_URL: pathToFileURL(path.join(settings.dataDirectory, 'mailbox')).href,
    PORTAL_HANDLER: portalHandler,
    // Read by the portal itself: where it is (it takes https for granted), and where the API tells it the
    // client's address (apps/api/src/portal/portal.ts).
    ORIGIN: new URL(settings.publicUrl).origin,
    ADDRESS_HEADER: 'x-client-address',
    // Where the portal asks, and that what it says of its clients' addresses is believed.
    API_URL: `http://${reachableFrom(settings.host)}:${settings.port}`,
    TRUST_PROXY: environment.TRUST_PROXY ?? 'loopback',
  };
}

class Problem {
  constructor(readonly message: string) {}
}

function parsePort(text: string): number | Problem {
  const port = Number(text);
  const valid = /^\d+$/.test(text) && port >= 1 && port <= 65_535;
  return valid ? port : new Problem('a port is a whole number from 1 to 65535');
}

function parseHost(text: string): string | Problem {
  const valid = /^[\w.:%-]+$/.test(text);
  return valid ? text : new Problem('an address to listen on, such as 127.0.0.1 or 0.0.0.0');
}

function parsePublicUrl(text: string): string | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const valid = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
  return valid
    ? text.replace(/\/+$/, '')
    : new Problem('an address such as https://network.example');
}
