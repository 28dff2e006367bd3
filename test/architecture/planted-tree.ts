import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.js';

/** One import that breaks a rule, as dependency-cruiser reports it. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** How a command ended and what it printed, on both streams. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * A tree in a temporary directory with the project's rules, its packages, its commands, and a nearly empty
 * `index.ts` for each library that has a rule. Tests plant files into it; the living tree is never touched.
 */
export class PlantedTree {
  private constructor(private readonly root: string) {}

  static async make(): Promise<PlantedTree> {
    const tree = new PlantedTree(await mkdtemp(join(tmpdir(), 'caravanserai-architecture-')));
    for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) {
      await cp(join(projectRoot, file), join(tree.root, file));
    }
    await symlink(join(projectRoot, 'node_modules'), join(tree.root, 'node_modules'));

    const libraries = librariesWithRules();
    await tree.plant('package.json', await manifestFor(libraries));
    for (const library of libraries) {
      await tree.plant(`libs/${library}/src/index.ts`, `export const name = '${library}';\n`);
    }
    for (const folder of ['apps', 'test'])
      await mkdir(join(tree.root, folder), { recursive: true });
    return tree;
  }

  /** Writes `source` to `path` (relative to the root), over whatever is there. */
  async plant(path: string, source: string): Promise<void> {
    const file = join(this.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source);
  }

  /** What `npm run check:architecture` says of this tree. */
  async check(): Promise<Outcome> {
    return run('npm', ['run', '--silent', 'check:architecture'], this.root);
  }

  /** All that the rules find in this tree, as data. */
  async violations(): Promise<Violation[]> {
    const tool = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [tool, '--output-type', 'json', 'apps', 'libs', 'test'];
    const { output } = await run(process.execPath, args, this.root);
    const { summary } = JSON.parse(output) as {
      summary: { violations: { rule: { name: string }; from: string; to: string }[] };
    };
    return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** The libraries that .dependency-cruiser.cjs has a line for; each has a rule called `<library>-imports`. */
export function librariesWithRules(): string[] {
  const require = createRequire(import.meta.url);
  const { forbidden } = require('../../.dependency-cruiser.cjs') as {
    forbidden: { name: string }[];
  };
  return forbidden.flatMap(({ name }) => /^(.+)-imports$/.exec(name)?.[1] ?? []);
}

/** Runs a program to its end in `cwd`. Rejects only when it could not be started or was killed. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ exitCode: 0, output: stdout });
      else if (typeof error.code === 'number') {
        resolve({ exitCode: error.code, output: stdout + stderr });
      } else reject(new Error(`${program} did not run to its end`, { cause: error }));
    });
  });
}

/** The project's package.json, with a subpath import for each of `libraries`, built yet or not. */
async function manifestFor(libraries: readonly string[]): Promise<string> {
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as object;
  const imports = Object.fromEntries(
    libraries.map((name) => [`#${name}`, { source: `./libs/${name}/src/index.ts` }]),
  );
  return JSON.stringify({ ...manifest, imports }, null, 2);
}
