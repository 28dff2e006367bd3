/** Module hooks of load-typescript.mjs: the same resolution and the same compiler options as the tests have. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import jestConfig from '../../jest.config.mjs';

const [, compilerOptions] = jestConfig.transform['^.+\\.ts$'];

/** `./x.js` is `./x.ts` here, and `#posting` its source. */
export async function resolve(specifier, context, next) {
  const fromSource = { ...context, conditions: [...context.conditions, 'source'] };
  const source = sourceOf(specifier, context.parentURL);
  return await next(source ?? specifier, fromSource);
}

function sourceOf(specifier, parentURL) {
  if (!/^(\.{0,2}\/|file:).*\.js$/.test(specifier)) return undefined;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
  return existsSync(url) ? url.href : undefined;
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return await next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    ...compilerOptions,
    filename,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
