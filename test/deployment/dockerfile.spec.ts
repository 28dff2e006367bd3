import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../architecture/project-root.js';
import { services } from './compose-file.js';
import { type Instruction, readDockerfile, type Stage } from './dockerfile.js';

const HOME = '/srv/caravanserai/';
/** What the stages make; all else that is copied must be in the repository. */
const BUILT = ['node_modules', 'dist', 'apps/web/build'];

const stages = readDockerfile(text('Dockerfile'));

describe.each(stages)('the stage $name', (stage) => {
  it('starts from Node 24, or from a stage before it', () => {
    const before = stages.slice(0, stages.indexOf(stage)).map(({ name }) => name);

    expect([...before, 'node:24-bookworm-slim']).toContain(stage.from);
  });

  it('copies what exists and what .dockerignore lets through', () => {
    const ignored = text('.dockerignore').split('\n');

    for (const source of fromTheRepository(stage)) {
      expect({ source, exists: existsSync(join(projectRoot, source)) }).toEqual({
        source,
        exists: true,
      });
      expect(
        ignored.some((line) => line === `!${source}` || source.startsWith(`${line.slice(1)}/`)),
      ).toBe(true);
    }
  });

  it('copies from other stages what they made', () => {
    for (const { flags, words } of copies(stage).filter((copy) => copy.flags['from'])) {
      expect(stages.map(({ name }) => name)).toContain(flags['from']);
      expect(BUILT.map((path) => HOME + path)).toContain(words[0]);
    }
  });

  it('runs commands that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(npmScripts(stage)));
  });
});

describe('the images', () => {
  const production = stages.find(({ name }) => name === 'production');

  it.each(['production', 'web'])('%s does not run as root', (image) => {
    const stage = stages.find(({ name }) => name === image);
    const user = stage?.instructions.findLast(({ name }) => name === 'USER');

    expect(user?.words).toEqual(['node']);
  });

  it('production has the data of every library', () => {
    const withData = readdirSync(join(projectRoot, 'libs'))
      .map((library) => `libs/${library}/data`)
      .filter((folder) => existsSync(join(projectRoot, folder)));

    expect(fromTheRepository(production)).toEqual(expect.arrayContaining(withData));
  });

  it.each(started())('starts %s, which the build makes', (program) => {
    const source =
      program === 'apps/web/build'
        ? 'apps/web/build-portal.mjs'
        : program.replace(/^dist\//, '').replace(/\.js$/, '.ts');

    expect({ program, exists: existsSync(join(projectRoot, source)) }).toEqual({
      program,
      exists: true,
    });
  });
});

function text(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

function copies(stage: Stage | undefined): Instruction[] {
  return stage?.instructions.filter(({ name }) => name === 'COPY') ?? [];
}

/** What a stage copies out of the repository; the last word of a COPY is where to. */
function fromTheRepository(stage: Stage | undefined): string[] {
  return copies(stage)
    .filter(({ flags }) => flags['from'] === undefined)
    .flatMap(({ words }) => words.slice(0, -1));
}

function npmScripts(stage: Stage): string[] {
  return stage.instructions
    .filter(({ name }) => name === 'RUN')
    .flatMap(({ words }) => [...words.join(' ').matchAll(/npm run ([\w:-]+)/g)])
    .map(([, script = '']) => script);
}

/** Every file that node is started with, by the image itself or by a service or its health check. */
function started(): string[] {
  const own = stages.flatMap(({ instructions }) =>
    instructions.filter(({ name }) => name === 'CMD').map(({ words }) => words),
  );
  const composed = services.flatMap(({ command = [], healthcheck }) => [
    command,
    healthcheck?.test.slice(1) ?? [],
  ]);
  const files = [...own, ...composed]
    .filter(([program]) => program === 'node')
    .map((words) => words[1]);
  return [...new Set(files)].filter((file) => file !== undefined);
}
