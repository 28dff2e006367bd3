import { ApiUnderTest } from '../api-under-test.js';
import { askMatrix, unlisted } from './ask-matrix.js';
import { matrixPage } from './matrix-page.js';
import { buildMatrixWorld } from './build-matrix-world.js';

/** `npm run access-matrix`: asks every question and prints the answers; fails when one is not as it should be. */
const server = await ApiUnderTest.start({ worker: true, mailbox: true });
try {
  const { routes, lines } = unlisted(server);
  const report = await askMatrix(await buildMatrixWorld(server));
  console.log(matrixPage(report));
  const strays = [...routes, ...lines];
  for (const stray of strays)
    console.log(`a route without a line, or a line without a route: ${stray}`);
  if (report.unexpected.length > 0 || strays.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
}
