import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/* What the texts of environment variables mean. Each answers undefined for a text that means nothing. */

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export function parseDatabaseUrl(text: string): string | undefined {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) ? text : undefined;
}

export function parseHost(text: string): string | undefined {
  return /^[\w.:%-]+$/.test(text) ? text : undefined;
}

export function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

export function parseMilliseconds(text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 60_000 ? value : undefined;
}

export function parseCallsPerMinute(text: string): number | undefined {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 1_000_000 ? value : undefined;
}

export function parsePublicUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const valid = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
  return valid ? text.replace(/\/+$/, '') : undefined;
}

export function parseTrustProxy(text: string): boolean | string[] | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isProxyRange) ? parts : undefined;
}

function isProxyRange(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  if (more.length > 0) return false;
  if (bits !== undefined) return isIP(address) > 0 && /^\d{1,3}$/.test(bits);
  return isIP(address) > 0 || ['loopback', 'linklocal', 'uniquelocal'].includes(address);
}

export function parseLogLevel(text: string): LogLevel | undefined {
  return logLevels.find((level) => level === text);
}

export function parseToken(text: string): string | undefined {
  return /^[\x21-\x7e]{16,}$/.test(text) ? text : undefined;
}

/** `file:///absolute` is a URL; `file:./relative` is read as people write it. Null for a mail server. */
export function parseMailbox(text: string): string | null | undefined {
  if (/^smtps?:\/\//.test(text)) return null;
  if (!text.startsWith('file:')) return undefined;
  if (!text.startsWith('file://')) return resolve(text.slice('file:'.length));
  return URL.canParse(text) && !new URL(text).host ? fileURLToPath(text) : undefined;
}
