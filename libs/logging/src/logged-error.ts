import { types } from 'node:util';
import { QueryFailedError } from 'typeorm';
import { withoutAddresses } from './without-addresses.js';

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
 * and parameters: they hold what people wrote. Others say their words without e-mail addresses, which mail servers
 * like to repeat; whatever else hangs on an error stays there.
 */
export function loggedError(error: unknown): LoggedError {
  if (!types.isNativeError(error)) return { type: typeof error };
  if (error instanceof QueryFailedError) return failedQuery(error as QueryFailedError);
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: withoutAddresses(error.message),
    ...(error.stack ? { stack: withoutAddresses(error.stack) } : {}),
    ...(typeof code === 'string' ? { code } : {}),
  };
}

/** The same in a line, for where an error is kept. */
export function errorLine(error: unknown): string {
  const { type, message, code, constraint } = loggedError(error);
  return message ?? [type, code, constraint].filter(Boolean).join(' ');
}

function failedQuery(error: QueryFailedError): LoggedError {
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
