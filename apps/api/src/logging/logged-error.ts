import { types } from 'node:util';
import { QueryFailedError } from 'typeorm';

/** What the log says of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly stack?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
}

/**
 * An error for the log. One of the database says its code and place, but neither its message nor its query
 * and parameters: they hold what people wrote.
 */
export function loggedError(error: unknown): LoggedError {
  if (!types.isNativeError(error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  if (!(error instanceof QueryFailedError)) {
    const { name: type, message, stack } = error;
    return {
      type,
      message,
      ...(stack ? { stack } : {}),
      ...(typeof code === 'string' ? { code } : {}),
    };
  }
  const driver = error.driverError as { code?: string; constraint?: string; table?: string };
  return {
    type: error.name,
    ...(driver.code ? { code: driver.code } : {}),
    ...(driver.constraint ? { constraint: driver.constraint } : {}),
    ...(driver.table ? { table: driver.table } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
