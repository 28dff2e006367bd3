import { fileURLToPath } from 'node:url';
import adapterNode from '@sveltejs/adapter-node';
import type { Adapter } from '@sveltejs/kit';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * adapter-node looks for package.json in the working directory, to learn which packages stay outside of the
 * build. This project has one, at its root.
 */
function adapter(): Adapter {
  const node = adapterNode({ out: here('build') });
  return {
    ...node,
    adapt: async (builder) => {
      process.chdir(here('../..'));
      await node.adapt(builder);
      process.chdir(here('.'));
    },
  };
}

/**
 * Without this every page with a script asks for two dozen files of some hundred bytes, each with heads of its own and
 * compressed by itself. What is needed for one part of the portal only (signing in, the Secretariat's desk) stays out of
 * `parts`, which every member at work loads.
 */
const codeSplitting = {
  groups: [
    {
      name: 'svelte',
      test: /node_modules\/(?:svelte|@sveltejs|esm-env|clsx)\/|preload-helper|rolldown\/runtime/,
    },
    // What three pages or more are made of; what is one page's alone stays with it.
    {
      name: 'parts',
      test: /src\/(?:components|language|live|messages|browse|posting|suggestion|inbox|map)\/(?!account|charts|desk|organisation|people|secretariat)|catalogues/,
      minShareCount: 3,
    },
  ],
};

export default defineConfig({
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  plugins: [
    sveltekit({
      adapter: adapter(),
      typescript: {
        config: (config) => {
          (config.include as string[]).push('../catalogues/*');
        },
      },
      // What pages there are is the server's to know: the list of all costs every first visit 3 KB.
      router: { resolution: 'server' },
      // Only who writes a posting is asked to keep something for the time without a line (src/offline).
      serviceWorker: { register: false },
      // A stylesheet of its own costs a visitor on a bad line one more journey before anything is seen.
      inlineStyleThreshold: 16_384,
      csp: {
        // Not a nonce: an unchanged page keeps its ETag, and a second visit costs next to nothing.
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'object-src': ['none'],
          'script-src': ['self'],
          // SvelteKit hides what it says to screen readers by a style attribute: this one, and no other.
          'style-src': [
            'self',
            'unsafe-hashes',
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'img-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
});
