import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AdminModule } from '../../apps/admin/src/admin-module.js';
import { create } from '../../apps/admin/src/commands/create.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

describe('npm run admin -- create', () => {
  let database: TestDatabase;
  let admin: INestApplicationContext;

  beforeAll(async () => {
    database = await createTestDatabase();
    const environment = {
      databaseUrl: database.url,
      secretKey: Buffer.alloc(32, 'test'),
      publicUrl: 'https://network.example',
    };
    admin = await Test.createTestingModule({
      imports: [AdminModule.forEnvironment(environment)],
    }).compile();
  });
  afterAll(async () => {
    await admin.close();
    await database.drop();
  });

  it('invites the first administrator of the Secretariat by a link, and mails nothing', async () => {
    const { lines } = await create.run(admin, ['ana@example.org', 'Ana', 'López']);
    expect(lines.join('\n')).toMatch(/https:\/\/network\.example\/invitation\?token=[\w-]{43}\n/);
    expect(
      await database.query('select organisation_id, role, email, name from invitation'),
    ).toEqual([
      { organisation_id: null, role: 'administrator', email: 'ana@example.org', name: 'Ana López' },
    ]);
    expect(await database.query('select 1 from outbox')).toEqual([]);
    expect(await database.query('select actor_kind, actor_id, action from audit_entry')).toEqual([
      { actor_kind: 'system', actor_id: 'admin', action: 'invitation.sent' },
    ]);
  });

  it.each([[[]], [['ana@example.org']]])('says what is missing: %j', async (parameters) => {
    await expect(create.run(admin, parameters)).rejects.toThrow(
      'Give an e-mail address and a name',
    );
  });

  it('takes one address and no other', async () => {
    await expect(create.run(admin, ['ana', 'Ana'])).rejects.toMatchObject({ kind: 'invalid' });
  });
});
