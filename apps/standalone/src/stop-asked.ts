const lookEveryMs = 500;

/**
 * Resolves when we are asked to stop: by a signal or, under npm, by the end of the shell that npm runs us in.
 * (`kill` of npm's pid ends that shell, which passes nothing on; we would go on without anybody knowing.)
 */
export function stopAsked(environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve) => {
    // The listeners stay: npm passes Ctrl-C on, so it comes twice, and the second must not cut the end short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
    if (!environment.npm_lifecycle_event) return; // started otherwise, a shell may well leave us running
    const shell = process.ppid;
    setInterval(() => process.ppid !== shell && resolve(), lookEveryMs).unref();
  });
}
