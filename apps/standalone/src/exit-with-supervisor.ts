/**
 * Preloaded (`--import`) into every program that the supervisor starts. When the supervisor is gone, killed with
 * SIGKILL included, the channel to it closes: the program is asked to end as if by SIGTERM, and ended after 10 s.
 */
import { isMainThread } from 'node:worker_threads';

const graceMs = 10_000;

function endWithoutSupervisor(): void {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref();
}

// Threads preload it too, and have neither a channel nor a say in when the process ends.
if (isMainThread) {
  // Our output goes to the supervisor's terminal or pipe. When that is closed, there is still work to finish.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  process.once('disconnect', endWithoutSupervisor);
  process.channel?.unref(); // a program that is done must not stay for the sake of the channel
  if (!process.connected) endWithoutSupervisor();
}
