import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { Clock } from '#clock';
import { systemActor } from '#database';
import { ApiKeys, type HashingCost, PasswordHashing, type Scope, scopes } from '#membership';
import { ApiModule } from '../../../apps/api/src/api-module.js';
import { configureApi, nestOptions } from '../../../apps/api/src/create-api.js';
import { type ApiEnvironment, readEnvironment } from '../../../apps/api/src/environment.js';
import { httpAdapter } from '../../../apps/api/src/http-adapter.js';
import type { TestBackend } from '../../support/queue-backends.js';
import { type Member, TestNetwork } from '../../support/test-network.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';
import { DocumentedApi } from './documented-api.js';

const onPostgres: TestBackend = { name: 'postgres', redisUrl: undefined };

/** How long a suite may take to start: a database, the API, dictionaries, on a machine that may be busy. */
export const START_MS = 60_000;

/** A test asks more than any person, and its clock stands still meanwhile. */
const UNHURRIED = {
  CALLS_PER_MINUTE: '1000000',
  ORGANISATION_CALLS_PER_MINUTE: '1000000',
  VISITOR_CALLS_PER_MINUTE: '1000000',
  ALL_VISITORS_CALLS_PER_MINUTE: '1000000',
};

/** A member who can ask the API. */
export interface TokenHolder extends Member {
  readonly id: string;
  readonly token: string;
}

/** What can be counted after a request, to see that nothing of it was kept. */
export interface Kept {
  readonly postings: number;
  readonly jobs: number;
  readonly audited: number;
  readonly keys: number;
}

/**
 * The API as it is served, in this process, on a database of its own. Real: PostgreSQL with its roles, every
 * hook, guard, pipe and filter. Faked: the clock, the socket (`inject`). With `worker`, the road behind it too.
 */
export class ApiUnderTest {
  private constructor(
    readonly network: TestNetwork,
    readonly app: NestFastifyApplication,
    readonly api: DocumentedApi,
  ) {}

  static async start(
    options: {
      worker?: boolean;
      /** The queue's; PostgreSQL when it is not said. */
      backend?: TestBackend;
      mailbox?: boolean;
      environment?: Record<string, string>;
      /** What hashing a password costs; next to nothing unless times are measured. */
      hashingCost?: HashingCost;
      /** Another way to the same database. */
      databaseUrl?: (url: string) => Promise<string>;
    } = {},
  ): Promise<ApiUnderTest> {
    const { backend = onPostgres, worker = false } = options;
    const network = await TestNetwork.start(backend, { worker });
    const environment = readEnvironment({
      DATABASE_URL: (await options.databaseUrl?.(network.database.url)) ?? network.database.url,
      SECRET_KEY: TEST_SECRET_KEY,
      LOG_LEVEL: 'silent',
      ...UNHURRIED,
      ...(options.mailbox ? { MAIL_URL: `file:${network.mailbox}` } : {}),
      ...options.environment,
    });
    const app = await createApi(environment, network.clock, options.hashingCost);
    const { body } = await app.inject({ method: 'GET', url: '/api/openapi.json' });
    return new ApiUnderTest(
      network,
      app,
      new DocumentedApi(app, JSON.parse(body) as OpenAPIObject),
    );
  }

  /** Admits an organisation and gives it an API key. */
  async member(changes: Parameters<TestNetwork['admit']>[0] = {}): Promise<TokenHolder> {
    const member = await this.network.admit(changes);
    const { id } = member.organisation;
    return { ...member, id, token: await this.apiKey(id) };
  }

  /** A key of the organisation, for everything or for the scopes given. */
  async apiKey(
    organisationId: string,
    granted: readonly Scope[] = scopes,
    name = 'test',
  ): Promise<string> {
    const wishes = { name, scopes: granted, days: 365 };
    const actor = systemActor('test');
    const { token } = await this.network.get(ApiKeys).issue(actor, organisationId, wishes);
    return token;
  }

  async kept(): Promise<Kept> {
    const [counts] = await this.network.database.query<Kept>(
      `select (select count(*)::int from posting) as postings, (select count(*)::int from outbox) as jobs,
              (select count(*)::int from audit_entry where subject_kind = 'posting') as audited,
              (select count(*)::int from idempotency_key) as keys`,
    );
    return counts!;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.network.stop();
  }
}

/** The API for all tests of a suite, and a member who asks it. To be called where the suite is described. */
export function apiForSuite(
  options: Parameters<typeof ApiUnderTest.start>[0] = {},
): Readonly<{ server: ApiUnderTest; member: TokenHolder }> {
  const suite = {} as { server: ApiUnderTest; member: TokenHolder };
  beforeAll(async () => {
    suite.server = await ApiUnderTest.start(options);
    suite.member = await suite.server.member();
  }, START_MS);
  afterAll(() => suite.server.stop());
  return suite;
}

/** So that a thousand wrong passwords take a second. */
const CHEAP: HashingCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** As `createApi` does, with the clock of the test. */
async function createApi(
  environment: ApiEnvironment,
  clock: Clock,
  hashingCost = CHEAP,
): Promise<NestFastifyApplication> {
  const testing = await Test.createTestingModule({
    imports: [ApiModule.forEnvironment(environment)],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(PasswordHashing)
    .useValue(new PasswordHashing(hashingCost))
    .compile();
  const adapter = httpAdapter(environment.trustProxy);
  return configureApi(testing.createNestApplication<NestFastifyApplication>(adapter, nestOptions));
}
