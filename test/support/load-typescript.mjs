/**
 * Lets plain Node run this project's TypeScript: `node --import ./test/support/load-typescript.mjs apps/x/src/main.ts`.
 * Node 20 cannot; Jest can, but only inside its own module loader, and a test that kills processes needs real ones.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
