import { getMetadataArgsStorage } from 'typeorm';
import { channels } from '#notification';
import { disclosedEntities } from '../../apps/api/src/disclosure/disclosed-entities.js';
import { RouteTable } from '../../apps/api/src/routes/route-table.js';
import { captureOutput } from '../support/captured-output.js';
import { queueBackends } from '../support/queue-backends.js';
import { ApiUnderTest, START_MS } from './api/api-under-test.js';
import { TestPeople } from './api/test-people.js';
import { type Asker, everyAsker, readersOf } from './canary/askers.js';
import { Canaries, type Canary, mayRead } from './canary/canaries.js';
import { type Planted, plantCanaries } from './canary/plant.js';
import { tapQueue, type TappedQueue } from './canary/tap-queue.js';

/**
 * Text columns that hold codes and hashes and nothing that a person writes. Of the work to be done, all of each row is
 * looked into below.
 */
const HOLDS_CODES = new Set(
  [
    'id kind state language languages sectors supports touches country countries urgency voicedBy',
    'searchTerms hiddenTerms searchVersion masks type tier visibility shownDescription decision',
    'reason outcome grounds occasion colour source reference role scopes prefix tokenHash channel',
    'answer side parts policyId factor device challenge transports publicKey emailKey action codes',
    'actorKind actorId agentKind subjectKind correlationId counter job queue payload lastError',
  ].flatMap((names) => names.split(' ')),
);

/** Fields that somebody may read and that no route tells yet. */
const TOLD_NOWHERE = ['Consent.version', 'Organisation.registrationNumber'];

// Real: PostgreSQL with its roles and policies, the API with every guard, the worker, the queue, the mails, the log.
describe.each(queueBackends())('what was written in confidence, queue on $name', (backend) => {
  const canaries = new Canaries();
  const seen = new Map<Canary, Set<string>>();
  let output: ReturnType<typeof captureOutput>;
  let server: ApiUnderTest;
  let planted: Planted;
  let queue: TappedQueue;
  let askers: Asker[];

  beforeAll(async () => {
    output = captureOutput();
    server = await ApiUnderTest.start({
      backend,
      environment: { LOG_LEVEL: 'trace', METRICS_TOKEN: 'a-token-for-the-figures-of-the-test' },
    });
    // After the API: nestjs-pino has one logger in a process, that of the first program.
    await server.network.startWorker();
    queue = await tapQueue(server.network, backend);
    const people = new TestPeople(server);
    planted = await plantCanaries(server, people, canaries);
    askers = await everyAsker(people, planted);
  }, 2 * START_MS);
  afterAll(async () => {
    output.release();
    queue.close();
    await server.stop();
  });

  /** What of the canaries in `text` the asker must not read; notes the others. */
  const leaksIn = (text: string, asker: Asker): string[] =>
    canaries.in(text).flatMap((canary) => {
      if (!readersOf(asker, canary).some((reader) => mayRead(canary, reader))) return canary.field;
      seen.set(canary, (seen.get(canary) ?? new Set()).add(asker.name));
      return [];
    });

  it('was written: every field of free text has its canary, and every canary is in the database', async () => {
    const planted = new Set(canaries.all.map(({ field }) => field));
    expect(freeTextFields().filter((field) => !planted.has(field))).toEqual([]);
    const kept = canaries.in(await everyRow(server));
    expect(canaries.all.filter((canary) => !kept.includes(canary))).toEqual([]);
  });

  it('is in no answer to anybody whom the tables do not name, and in those to whom they do', async () => {
    const paths = readingPaths(server, planted);
    const leaks: string[] = [];
    for (const asker of askers) {
      for (const path of paths) {
        const { text, headers } = await server.api.sendUndocumented('GET', path, asker.by);
        for (const field of leaksIn(text + JSON.stringify(headers), asker))
          leaks.push(`${asker.name}, GET ${path}: ${field}`);
      }
    }
    expect(leaks).toEqual([]);
    const told = canaries.all.filter(({ field }) => !TOLD_NOWHERE.includes(field));
    const silent = told.filter((canary) => !seen.has(canary)).map(({ field }) => field);
    expect(silent).toEqual([]);
    for (const name of ['a partner', 'the organisation itself'] as const) {
      const asker = askers.find((one) => one.name === name)!;
      const due = told.filter(
        (canary) =>
          canary.owner === 'sensitive' &&
          readersOf(asker, canary).some((reader) => reader !== 'self' && mayRead(canary, reader)),
      );
      const missed = due.filter((canary) => !seen.get(canary)?.has(name));
      expect({ name, missed: missed.map(({ field }) => field) }).toEqual({ name, missed: [] });
    }
  });

  it('is not to be found by looking for it', async () => {
    const strangers = askers.filter(({ owner }) => owner !== 'sensitive');
    const found: string[] = [];
    for (const { word, field } of canaries.all.filter(({ hidden }) => hidden)) {
      for (const asker of strangers) {
        const { body } = await server.api.sendUndocumented(
          'GET',
          `/api/v1/postings?q=${word}`,
          asker.by,
        );
        for (const { id } of body.items ?? []) found.push(`${asker.name}: ${field} → ${id}`);
      }
    }
    expect(found).toEqual([]);
    const [hidden] = canaries.all.filter(({ field, hidden }) => field === 'Offer.text' && hidden);
    const own = askers.find(({ name }) => name === 'the organisation itself')!;
    const { body } = await server.api.get(`/api/v1/postings?q=${hidden!.word}`, own.by);
    expect(body.items).toHaveLength(1);
  });

  it('is revealed to the Secretariat for a stated reason, the contact and nothing else', async () => {
    const officer = askers.find(({ reader }) => reader === 'secretariat:officer')!;
    const { text, status } = await server.api.post(
      `/api/v1/organisations/${planted.sensitive}/contact-reveals`,
      { ...officer.by, body: { reason: 'no-answer', words: 'They do not answer.' } },
    );
    expect(status).toBe(200);
    const reader = 'secretariat:with-reason';
    expect(leaksIn(text, { ...officer, reader })).toEqual([]);
    expect(canaries.in(text).map(({ field }) => field)).toContain('OrganisationContact.personName');
  });

  it('is in no mail to others', async () => {
    const mails = await server.network.mails();
    const leaks = mails.flatMap((mail) => {
      const address = mail.to?.[0]?.address ?? '';
      return leaksIn(JSON.stringify(mail), recipientOf(address)).map(
        (field) => `${address}, "${mail.subject}": ${field}`,
      );
    });
    expect(leaks).toEqual([]);
    expect(mails.some((mail) => canaries.in(mail.text ?? '').length > 0)).toBe(true);
  });

  it('is in no payload of a job, no line of a log and no figure', async () => {
    const outbox = await server.network.database.query<object>('select * from outbox');
    const jobs = await queue.text();
    expect(jobs).toContain('deliver-mailing');
    const { text: figures } = await server.api.sendUndocumented('GET', '/metrics', {
      headers: { authorization: 'Bearer a-token-for-the-figures-of-the-test' },
    });
    expect(figures).toContain('# HELP');
    expect(output.text()).toMatch(/"process":"api".*"msg":"request completed"/);
    expect(output.text()).toContain('"msg":"job finished"');
    const places = { outbox: JSON.stringify(outbox), jobs, figures, log: output.text() };
    const leaks = Object.entries(places).flatMap(([place, text]) =>
      canaries.in(text).map(({ field }) => `${place}: ${field}`),
    );
    expect(leaks).toEqual([]);
  });

  // Another way to reach people, such as webhooks, has to be looked into above.
  it('leaves by these ways only', () => {
    expect(channels).toEqual(['in-app', 'email']);
  });

  /** Who reads what is mailed to the address: an organisation or a person. */
  function recipientOf(address: string): Asker {
    const { bystander, counterpart, partner } = planted;
    const nobody = { name: address, by: {}, reader: 'member' } as const;
    const [itself] = canaries.in(address);
    if (itself) return { ...nobody, owner: itself.owner };
    if (address === partner.email) return { ...nobody, introduced: true };
    if (address === counterpart.email) return { ...nobody, owner: 'counterpart' };
    expect(address).toBe(bystander.email);
    return nobody;
  }
});

/** The fields of the tables in which people write, as `Demand.text`. */
function freeTextFields(): string[] {
  const columns = getMetadataArgsStorage().columns.filter(
    ({ options: { type } }) => type === 'text' || type === 'jsonb',
  );
  return disclosedEntities.flatMap(({ entity, rules }) =>
    Object.keys(rules)
      .filter((key) =>
        columns.some(({ target, propertyName }) => {
          const declared = target as { prototype: object };
          const isOwn =
            target === entity ||
            Object.prototype.isPrototypeOf.call(declared.prototype, entity.prototype);
          return isOwn && propertyName === key;
        }),
      )
      .filter((key) => !HOLDS_CODES.has(key))
      .map((key) => `${entity.name}.${key}`),
  );
}

/** All that PostgreSQL holds, as text. */
async function everyRow({ network: { database } }: ApiUnderTest): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** Every address of the router that is read by GET, with every id that could stand in it. */
function readingPaths(server: ApiUnderTest, { ids }: Planted): string[] {
  const patterns = server.app
    .get(RouteTable)
    .list()
    .filter((route) => route.startsWith('GET ') && !route.endsWith('*'))
    .map((route) => route.slice('GET '.length));
  return patterns.flatMap((pattern) => {
    // A stream of events ends when it is asked to.
    if (pattern.endsWith('/events')) return [`${pattern}?seconds=0`];
    if (!pattern.includes(':')) return [pattern];
    const collection = /\/(\w[\w-]*)\/:/.exec(pattern)?.[1] ?? '';
    const known = ids[collection] ?? Object.values(ids).flat();
    return known.map((id) => pattern.replace(/:\w+/g, id));
  });
}
