import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { librariesWithRules } from './planted-tree.js';
import { projectRoot } from './project-root.js';

/** The portal is built by Vite and answers to its own configuration. */
const NOT_NEST = ['web'];

describe('every app and library', () => {
  const apps = folders('apps').filter((app) => !NOT_NEST.includes(app));
  const libraries = folders('libs');

  it('is a project of nest-cli.json, where its folder is', () => {
    const { projects } = readJson<{ projects: Record<string, NestProject> }>('nest-cli.json');

    const declared = Object.entries(projects).map(([name, { type, sourceRoot }]) => ({
      name,
      type,
      sourceRoot,
    }));

    expect(byName(declared)).toEqual(
      byName([
        ...apps.map((name) => nestProject(name, 'application', 'apps')),
        ...libraries.map((name) => nestProject(name, 'library', 'libs')),
      ]),
    );
  });

  it('can be imported as #name, from its source in tests and from dist otherwise', () => {
    const { imports } = readJson<{ imports: Record<string, unknown> }>('package.json');

    expect(Object.keys(imports).sort()).toEqual(libraries.map((name) => `#${name}`).sort());
    for (const name of libraries) {
      expect(imports[`#${name}`]).toEqual({
        source: `./libs/${name}/src/index.ts`,
        default: `./dist/libs/${name}/src/index.js`,
      });
    }
  });

  it('has a line in the table of .dependency-cruiser.cjs', () => {
    expect(librariesWithRules()).toEqual(expect.arrayContaining(libraries));
  });
});

interface NestProject {
  readonly type: string;
  readonly sourceRoot: string;
}

function nestProject(name: string, type: string, column: string) {
  return { name, type, sourceRoot: `${column}/${name}/src` };
}

function byName<T extends { name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function folders(column: string): string[] {
  return readdirSync(join(projectRoot, column), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as T;
}
