import { resolve } from 'node:path';
import { type BadEnvironment, readEnvironment } from './environment.js';

const DATABASE_URL = 'postgres://somebody:secret@localhost:5432/caravanserai';
const SECRET_KEY = '00'.repeat(32);
const needed = { DATABASE_URL, SECRET_KEY };

function faults(environment: Record<string, string>): readonly string[] {
  try {
    readEnvironment(environment);
    return [];
  } catch (error) {
    return (error as BadEnvironment).faults;
  }
}

describe('readEnvironment', () => {
  it('needs nothing but the database and the secret key', () => {
    expect(readEnvironment({ ...needed, PORT: ' ' })).toEqual({
      databaseUrl: DATABASE_URL,
      secretKey: Buffer.alloc(32),
      lockTimeoutMilliseconds: 5_000,
      callsPerMinute: 600,
      organisationCallsPerMinute: 3_000,
      visitorCallsPerMinute: 1_200,
      allVisitorsCallsPerMinute: 6_000,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      logLevel: 'info',
      metricsToken: null,
      mailbox: null,
      portalHandler: null,
    });
  });

  it('names every bad variable at once and repeats no value', () => {
    const bad = {
      DATABASE_URL: 'mysql://secret',
      SECRET_KEY: 'too-short-hush',
      PORT: '65536',
      HOST: 'a b',
      PUBLIC_URL: 'ftp://x',
      LOG_LEVEL: 'loud',
    };
    const more = {
      TRUST_PROXY: 'all',
      METRICS_TOKEN: 'secret',
      MAIL_URL: 'secret',
      LOCK_TIMEOUT_MS: '0',
      CALLS_PER_MINUTE: '0',
      ORGANISATION_CALLS_PER_MINUTE: '1000001',
      VISITOR_CALLS_PER_MINUTE: '-1',
      ALL_VISITORS_CALLS_PER_MINUTE: 'many',
    };
    const found = faults({ ...bad, ...more });
    expect(found.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SECRET_KEY',
      'LOCK_TIMEOUT_MS',
      'CALLS_PER_MINUTE',
      'ORGANISATION_CALLS_PER_MINUTE',
      'VISITOR_CALLS_PER_MINUTE',
      'ALL_VISITORS_CALLS_PER_MINUTE',
      'HOST',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'LOG_LEVEL',
      'METRICS_TOKEN',
      'MAIL_URL',
    ]);
    expect(found.join()).not.toMatch(/\/\/secret|hush/);
    expect(faults({})).toEqual([
      'DATABASE_URL is not set.',
      expect.stringMatching(/^SECRET_KEY is not set: .*openssl rand/),
    ]);
  });

  it.each([
    ['true', true],
    ['false', false],
    ['uniquelocal', ['uniquelocal']],
    ['10.0.0.0/8, ::1,loopback', ['10.0.0.0/8', '::1', 'loopback']],
  ])('trusts the proxies %s', (text, trusted) => {
    expect(readEnvironment({ ...needed, TRUST_PROXY: text }).trustProxy).toEqual(trusted);
  });

  it.each(['10.0.0.0/', '10.0.0/8', 'example.org', '10.0.0.0/8/8', ','])(
    'does not take %s for a proxy',
    (text) => {
      expect(faults({ ...needed, TRUST_PROXY: text })).toHaveLength(1);
    },
  );

  it('finds the portal from wherever it is started', () => {
    const { portalHandler } = readEnvironment({ ...needed, PORTAL_HANDLER: 'build/handler.js' });
    expect(portalHandler).toBe(resolve('build/handler.js'));
  });

  it.each([
    ['smtp://localhost:1025', null],
    ['smtps://user:password@mail.example.org', null],
    ['file:///var/mail%20box', '/var/mail box'],
    ['file:/var/mail box', '/var/mail box'],
  ])('finds the mailbox of %s', (url, mailbox) => {
    expect(readEnvironment({ ...needed, MAIL_URL: url }).mailbox).toBe(mailbox);
  });
});
