export interface Failure {
  readonly error: unknown;
  readonly requestId: string;
  readonly method: string;
  /** Without the query: what is not written cannot leak. */
  readonly path: string;
}

/** Writes one line in the form of the other programs' logs (pino), under the same name for the request's id. */
export function logFailure({ error, requestId, method, path }: Failure): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(
    JSON.stringify({
      level: 50,
      time: Date.now(),
      process: 'web',
      correlationId: requestId,
      req: { method, path },
      err: { type: name, message, stack },
      msg: 'A page could not be made',
    }),
  );
}
