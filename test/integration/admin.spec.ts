import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../architecture/project-root.js';
import { startNodeProgram } from '../support/node-program.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { makeTestDirectory, removeTestDirectory } from '../support/test-directory.js';
import { TEST_SECRET_KEY } from '../support/test-secret-key.js';

/** Compiling the program takes a moment, on a busy machine several. */
const WITHIN_MS = 120_000;

describe('the operator’s commands', () => {
  let database: TestDatabase;
  let directory: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = makeTestDirectory();
  });
  afterAll(async () => {
    await database.drop();
    await removeTestDirectory(directory);
  });

  /** `npm run admin -- …`, and what it says. */
  async function admin(...args: string[]) {
    const environment = { DATABASE_URL: database.url, SECRET_KEY: TEST_SECRET_KEY };
    const program = startNodeProgram(join(projectRoot, 'apps/admin/src/main.ts'), {
      args,
      environment,
    });
    return { exitCode: await program.ended, output: program.output() };
  }
  const fileOf = (name: string, ...lines: string[]) => {
    const file = join(directory, name);
    writeFileSync(file, lines.join('\n'));
    return file;
  };

  it(
    'take members in, tell faults by their line, and say what there is to do',
    async () => {
      const header = 'name;country;type;contact_email';
      const faulty = fileOf('faulty.csv', header, 'Wells of Osh;KG;local;no address');
      const whole = fileOf('whole.csv', header, 'Wells of Osh;KG;local;osh@example.org');
      const list = fileOf(
        'list.xml',
        '<CONSOLIDATED_LIST><ENTITIES><ENTITY><FIRST_NAME>The Wells of Osh</FIRST_NAME>',
        '<REFERENCE_NUMBER>XXe.1</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>',
      );
      const words = fileOf('words.txt', '# words', 'en ransom', 'ru выкуп');

      const [nothing, refused] = await Promise.all([admin(), admin('import', faulty)]);
      expect(nothing).toMatchObject({ exitCode: 2 });
      expect(nothing.output).toContain('npm run admin -- sanctions FILE');
      expect(refused).toMatchObject({ exitCode: 1 });
      expect(refused.output).toContain('line 2: contact_email: Give one e-mail address');

      const taken = await admin('import', whole);
      expect(taken).toMatchObject({ exitCode: 0 });
      expect(taken.output).toContain('1 of 1 members were taken in');
      const [compared, watched] = await Promise.all([
        admin('sanctions', list),
        admin('watch-words', words),
      ]);
      expect(compared.output).toContain('1 names of 1 entries are on the list now.');
      expect(compared.output).toContain('Wells of Osh (');
      expect(watched.output).toContain('2 words are watched now.');
    },
    WITHIN_MS,
  );
});
