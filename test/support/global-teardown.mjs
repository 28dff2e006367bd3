/** After all tests: ends what global-setup.mjs started and removes its directory. */
export default async function globalTeardown() {
  const { directory, postgres, redis } = globalThis.testServers;
  const { removeTestDirectory } = await import('./test-directory.ts');
  await Promise.all([postgres.stop(), redis?.stop()]);
  await removeTestDirectory(directory);
}
