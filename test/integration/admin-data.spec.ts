import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { organisationActor, systemActor, Transactions } from '#database';
import { AdmitOrganisation, People, requireEmailAddress } from '#membership';
import { CreatePosting } from '#posting';
import { AdminModule } from '../../apps/admin/src/admin-module.js';
import { erase } from '../../apps/admin/src/commands/erase.js';
import { exportTo } from '../../apps/admin/src/commands/export-to.js';
import { aDemand } from '../builders/a-demand.js';
import { anOrganisation } from '../builders/an-organisation.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';

const operator = systemActor('test');

describe('npm run admin -- export and erase', () => {
  let database: TestDatabase;
  let admin: INestApplicationContext;
  let directory: string;
  let id: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = makeTestDirectory();
    const environment = {
      databaseUrl: database.url,
      secretKey: Buffer.alloc(32, 'test'),
      publicUrl: 'https://network.example',
    };
    const module = AdminModule.forEnvironment(environment);
    admin = await Test.createTestingModule({ imports: [module] }).compile();
    ({ id } = await admin
      .get(AdmitOrganisation, { strict: false })
      .run(operator, anOrganisation({ name: 'Wells of Osh' })));
    const draft = aDemand({ title: '=1+1' });
    await admin.get(CreatePosting, { strict: false }).run(organisationActor(id), draft);
  }, 60_000);
  afterAll(async () => {
    await admin.close();
    await database.drop();
    await removeTestDirectory(directory);
  });

  const place = () => join(mkdtempSync(join(directory, 'export-')), 'new');
  const nameOf = async () =>
    (await database.query('select name from organisation where id = $1', [id]))[0];

  it('write an export into one new file, that nobody else reads', async () => {
    const file = place();
    const { lines } = await exportTo.run(admin, ['organisation', id, '--format', 'json', file]);
    expect(lines.join('\n')).toContain(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      kind: 'organisation',
      tables: { organisation: [{ name: 'Wells of Osh' }], posting: [{ title: '=1+1' }] },
    });
    await expect(exportTo.run(admin, ['organisation', id, file])).rejects.toThrow('new');
  });

  it('write one CSV file for each table, its cells harmless', async () => {
    const folder = place();
    await exportTo.run(admin, ['organisation', id, '--format', 'csv', folder]);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['organisation.csv', 'posting.csv', 'invitation.csv']),
    );
    expect(readFileSync(join(folder, 'posting.csv'), 'utf8')).toContain(`"'=1+1"`);
    const exported = `select actor_id from audit_entry where action = 'organisation.exported'`;
    expect(await database.query(exported)).toContainEqual({ actor_id: 'admin' });
  });

  it.each([
    [['organisation'], 'Say whose'],
    [['member', crypto.randomUUID()], 'Say whose'],
    [['person', crypto.randomUUID(), '--format', 'xml', 'x'], 'Say the format'],
    [['person', crypto.randomUUID()], 'Say where to'],
    [['person', crypto.randomUUID(), 'x'], 'There is no such person'],
  ])('say what is missing: %j', async (parameters, words) => {
    await expect(exportTo.run(admin, parameters)).rejects.toThrow(words);
  });

  it('erase only what is named again or sure, and twice without harm', async () => {
    // Also where somebody runs this test at a terminal.
    process.stdin.isTTY = false;
    await expect(erase.run(admin, ['organisation', id])).rejects.toThrow('add --yes');
    expect(await nameOf()).toEqual({ name: 'Wells of Osh' });
    const { lines } = await erase.run(admin, ['organisation', id, '--yes']);
    expect(lines.join('\n')).toMatch(
      /Wells of Osh \(organisation .*\) is erased\.\nBackups keep it/,
    );
    expect(await nameOf()).toEqual({ name: '' });
    await erase.run(admin, ['organisation', id]);
  });

  it('erase a person', async () => {
    const details = { name: 'Ana', language: 'en', confirmed: true };
    const email = requireEmailAddress('ana@example.org');
    const people = admin.get(People, { strict: false });
    const person = await admin
      .get(Transactions)
      .run(operator, (tx) => people.obtain(tx, operator, { ...details, email }));
    await erase.run(admin, ['person', person.id, '--yes']);
    expect(await database.query('select id from person')).toEqual([]);
    const { lines } = await erase.run(admin, ['person', person.id]);
    expect(lines).toEqual(['There is nothing left to erase of this person.']);
  });
});
