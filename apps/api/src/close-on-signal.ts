import type { INestApplicationContext } from '@nestjs/common';

/** Requests still at work are answered first; whoever waits longer than this is cut off. */
const GRACE_MS = 10_000;

/**
 * Ends the process with 0 once the application is closed. Nest's own hooks would end it by the signal, which
 * a supervisor takes for a crash.
 */
export function closeOnSignal(app: INestApplicationContext): void {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}
