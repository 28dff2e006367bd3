import { parseSecretKey, SECRET_KEY_ADVICE } from '#keyring';
import type { MailSettings } from '#notification';
import { isQueueName, type QueueName, queueNames } from '#pipeline';

export interface WorkerEnvironment {
  readonly databaseUrl: string;
  /** What the keys of the installation are derived from; the same for all its programs. */
  readonly secretKey: Buffer;
  readonly redisUrl: string | undefined;
  /** Keeps apart deployments that share one Redis. */
  readonly queuePrefix: string;
  readonly mail: MailSettings;
  readonly logLevel: string;
  /** Where GET /health answers; none when undefined. */
  readonly healthPort: number | undefined;
  /** The queues that this process works on. */
  readonly queues: readonly QueueName[];
  /** What is allowed and probably not meant, in sentences for the operator. */
  readonly warnings: readonly string[];
}

const LOCAL_MAILBOX = 'file:./data/mailbox';

const NO_MAIL_SERVER =
  `MAIL_URL is not set: mails go into ${LOCAL_MAILBOX}, and nobody receives them. ` +
  'Set it to smtp://… or smtps://…, or to a file: address if that is meant.';

/** Reads variables and arguments; throws one error that lists everything that is wrong. */
export function readEnvironment(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
): WorkerEnvironment {
  const faults: string[] = [];
  const url = (name: string, fallback?: string): string => {
    const value = env[name] ?? fallback;
    if (value === undefined) faults.push(`${name} is not set.`);
    else if (!URL.canParse(value)) faults.push(`${name} is not a URL.`);
    return value ?? '';
  };
  const environment: WorkerEnvironment = {
    databaseUrl: url('DATABASE_URL'),
    secretKey: secretKey(env.SECRET_KEY, faults),
    redisUrl: env.REDIS_URL ? url('REDIS_URL') : undefined,
    queuePrefix: env.QUEUE_PREFIX ?? 'caravanserai',
    mail: {
      url: url('MAIL_URL', LOCAL_MAILBOX),
      from: env.MAIL_FROM ?? 'caravanserai@localhost.localdomain',
      publicUrl: url('PUBLIC_URL', 'http://localhost:3000'),
    },
    logLevel: env.LOG_LEVEL ?? 'info',
    healthPort: port(env.HEALTH_PORT, faults),
    queues: queuesFrom(args, faults),
    warnings: env.MAIL_URL ? [] : [NO_MAIL_SERVER],
  };
  if (faults.length > 0) throw new Error(`The worker cannot start:\n- ${faults.join('\n- ')}`);
  return environment;
}

function secretKey(value: string | undefined, faults: string[]): Buffer {
  const key = parseSecretKey(value ?? '');
  if (!key) faults.push(`SECRET_KEY is not ${SECRET_KEY_ADVICE}.`);
  return key ?? Buffer.alloc(0);
}

function port(value: string | undefined, faults: string[]): number | undefined {
  if (!value) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    faults.push(`HEALTH_PORT is ${value}; give a port from 1 to 65535.`);
  }
  return number;
}

function queuesFrom(args: readonly string[], faults: string[]): readonly QueueName[] {
  const names = args
    .filter((arg) => arg.startsWith('--queues='))
    .flatMap((arg) => arg.slice('--queues='.length).split(','))
    .filter(Boolean);
  for (const arg of args) {
    if (!arg.startsWith('--queues='))
      faults.push(`"${arg}" is not understood; the one option is --queues=NAME,NAME.`);
  }
  const unknown = names.filter((name) => !isQueueName(name));
  if (unknown.length > 0) {
    faults.push(`--queues names ${unknown.join(', ')}; the queues are ${queueNames.join(', ')}.`);
  }
  return names.length > 0 ? names.filter(isQueueName) : queueNames;
}
