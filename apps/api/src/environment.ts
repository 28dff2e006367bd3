import { resolve } from 'node:path';
import { parseSecretKey, SECRET_KEY_ADVICE } from '#keyring';
import {
  logLevels,
  type LogLevel,
  parseCallsPerMinute,
  parseDatabaseUrl,
  parseHost,
  parseLogLevel,
  parseMailbox,
  parseMilliseconds,
  parsePort,
  parsePublicUrl,
  parseToken,
  parseTrustProxy,
} from './environment-values.js';

/** Everything that the API can be told, checked. */
export interface ApiEnvironment {
  readonly databaseUrl: string;
  /** What the keys of the installation are derived from; the same for all its programs. */
  readonly secretKey: Buffer;
  /** How long a request waits for a row or posting that somebody else holds, in milliseconds; then it answers 503. */
  readonly lockTimeoutMilliseconds: number;
  /** How often one person or API key may ask, in each process of the API. */
  readonly callsPerMinute: number;
  /** How often all people and keys of one organisation together may. */
  readonly organisationCallsPerMinute: number;
  /** How often those may ask who are not known, from one address (IPv6: from one /64). */
  readonly visitorCallsPerMinute: number;
  /** How often all of those together may. */
  readonly allVisitorsCallsPerMinute: number;
  readonly host: string;
  readonly port: number;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Whose `X-Forwarded-For` is believed: nobody's, everybody's, or that of addresses and ranges. */
  readonly trustProxy: boolean | string[];
  readonly logLevel: LogLevel;
  /** What `/metrics` asks for; without it only this machine may read them. */
  readonly metricsToken: string | null;
  /** The directory of the local mailbox; null when mail goes to a server. */
  readonly mailbox: string | null;
  /** The handler of the portal's build, when the portal is on the same port; null when it is elsewhere. */
  readonly portalHandler: string | null;
}

/** Says everything that is wrong with the environment at once. */
export class BadEnvironment extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The API cannot start with this environment:\n- ${faults.join('\n- ')}`);
    this.name = 'BadEnvironment';
  }
}

/** Reads the variables; an empty one counts as not set. Throws BadEnvironment. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): ApiEnvironment {
  const faults: string[] = [];
  const read = variableReader(env, faults);
  if (!env.DATABASE_URL?.trim()) faults.push('DATABASE_URL is not set.');
  if (!env.SECRET_KEY?.trim()) faults.push(`SECRET_KEY is not set: give ${SECRET_KEY_ADVICE}.`);
  const port = read('PORT', parsePort, 3000);
  const environment: ApiEnvironment = {
    databaseUrl: read('DATABASE_URL', parseDatabaseUrl, ''),
    secretKey: read('SECRET_KEY', parseSecretKey, Buffer.alloc(0)),
    lockTimeoutMilliseconds: read('LOCK_TIMEOUT_MS', parseMilliseconds, 5_000),
    callsPerMinute: read('CALLS_PER_MINUTE', parseCallsPerMinute, 600),
    organisationCallsPerMinute: read('ORGANISATION_CALLS_PER_MINUTE', parseCallsPerMinute, 3_000),
    visitorCallsPerMinute: read('VISITOR_CALLS_PER_MINUTE', parseCallsPerMinute, 1_200),
    allVisitorsCallsPerMinute: read('ALL_VISITORS_CALLS_PER_MINUTE', parseCallsPerMinute, 6_000),
    host: read('HOST', parseHost, '127.0.0.1'),
    port,
    publicUrl: read('PUBLIC_URL', parsePublicUrl, `http://localhost:${port}`),
    trustProxy: read('TRUST_PROXY', parseTrustProxy, false),
    logLevel: read('LOG_LEVEL', parseLogLevel, 'info'),
    metricsToken: read<string | null>('METRICS_TOKEN', parseToken, null),
    mailbox: read<string | null>('MAIL_URL', parseMailbox, null),
    portalHandler: read<string | null>('PORTAL_HANDLER', (path) => resolve(path), null),
  };
  if (faults.length > 0) throw new BadEnvironment(faults);
  return environment;
}

const expected = {
  DATABASE_URL: 'an address such as postgres://user@host/name',
  SECRET_KEY: SECRET_KEY_ADVICE,
  LOCK_TIMEOUT_MS: 'a number of milliseconds from 1 to 60000',
  CALLS_PER_MINUTE: 'a number of calls from 1 to 1000000',
  ORGANISATION_CALLS_PER_MINUTE: 'a number of calls from 1 to 1000000',
  VISITOR_CALLS_PER_MINUTE: 'a number of calls from 1 to 1000000',
  ALL_VISITORS_CALLS_PER_MINUTE: 'a number of calls from 1 to 1000000',
  HOST: 'an address to listen on, such as 0.0.0.0',
  PORT: 'a port from 0 to 65535',
  PUBLIC_URL: 'an address such as https://network.example',
  TRUST_PROXY: 'true, false, or addresses and ranges parted by commas',
  LOG_LEVEL: `one of ${logLevels.join(', ')}`,
  METRICS_TOKEN: 'a token of 16 or more printable characters',
  MAIL_URL: 'smtp://…, smtps://… or file:DIRECTORY',
  PORTAL_HANDLER: 'the path of handler.js in the portal’s build',
} as const;

function variableReader(env: NodeJS.ProcessEnv, faults: string[]) {
  return function read<T>(
    name: keyof typeof expected,
    parse: (text: string) => T | undefined,
    fallback: T,
  ): T {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    // The value is not repeated: it may hold a password.
    if (value === undefined) faults.push(`${name} is not ${expected[name]}.`);
    return value ?? fallback;
  };
}
