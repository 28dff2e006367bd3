import { types } from 'node:util';
import { QueryFailedError } from 'typeorm';

/** SQLSTATE 08 is the connection, 57P01 to 57P03 a server that stops or starts, 53300 too many connections. */
const AWAY_STATE = /^(?:08...|57P0[123]|53300)$/;

const AWAY_CODE = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/** pg has no code for a connection that breaks under a query. */
const AWAY_MESSAGE = /^(?:Connection terminated|Client has encountered a connection error)/;

/** True when PostgreSQL could not be reached or went away: a passing trouble, and nobody's mistake. */
export function isDatabaseAway(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!types.isNativeError(cause)) return false;
  const { code, errors } = cause as { code?: unknown; errors?: unknown };
  // Several addresses of one host, each refused.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isDatabaseAway);
  if (typeof code === 'string' && (AWAY_STATE.test(code) || AWAY_CODE.test(code))) return true;
  return AWAY_MESSAGE.test(cause.message);
}
