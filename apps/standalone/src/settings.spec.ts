import { environmentForPrograms, readSettings } from './settings.js';
import { StartRefused } from './start-refused.js';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings([], {}, '/srv/network')).toEqual({
      demo: false,
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: '/srv/network/data',
      publicUrl: 'http://localhost:3000',
      withoutEffect: [],
    });
  });

  it('takes an empty variable as not set', () => {
    const { port, host } = readSettings([], { PORT: '', HOST: ' ' }, '/');
    expect({ port, host }).toEqual({ port: 3000, host: '127.0.0.1' });
  });

  it('reads every variable, and lets the public address follow the port', () => {
    const environment = { PORT: '8080', HOST: '::', DATA_DIRECTORY: 'elsewhere', REDIS_URL: 'x' };
    expect(readSettings(['--demo'], environment, '/srv')).toEqual({
      demo: true,
      port: 8080,
      host: '::',
      dataDirectory: '/srv/elsewhere',
      publicUrl: 'http://localhost:8080',
      withoutEffect: ['REDIS_URL'],
    });
    const { publicUrl } = readSettings([], { PUBLIC_URL: 'https://sironet.example/' }, '/srv');
    expect(publicUrl).toBe('https://sironet.example');
  });

  it('names everything that is wrong at once', () => {
    const environment = { PORT: '70000', HOST: 'a b', PUBLIC_URL: 'sironet.example' };
    const read = () => readSettings(['--dmeo'], environment, '/srv');
    expect(read).toThrow(StartRefused);
    for (const wrong of ['--dmeo', 'PORT=70000', 'HOST=a b', 'PUBLIC_URL=sironet.example']) {
      expect(read).toThrow(wrong);
    }
  });

  it.each(['0', '-1', '3000.5', 'http', '65536', '0x10'])('refuses %s as a port', (PORT) => {
    expect(() => readSettings([], { PORT }, '/')).toThrow(`PORT=${PORT}`);
  });
});

describe('environmentForPrograms', () => {
  const parts = {
    databaseUrl: 'postgres://x',
    portalHandler: '/srv/portal/handler.js',
    secretKey: 'made-here',
  };

  it('gives the database, the addresses, the portal and a mailbox among the data, and no Redis', () => {
    const environment = { REDIS_URL: 'redis://elsewhere', PORT: '1', TRUST_PROXY: '1' };
    const settings = readSettings([], { DATA_DIRECTORY: '/srv/my data' }, '/');
    expect(environmentForPrograms(settings, environment, parts)).toEqual({
      DATABASE_URL: 'postgres://x',
      SECRET_KEY: 'made-here',
      PORT: '3000',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: 'warn',
      MAIL_URL: 'file:///srv/my%20data/mailbox',
      PORTAL_HANDLER: '/srv/portal/handler.js',
      ORIGIN: 'http://localhost:3000',
      ADDRESS_HEADER: 'x-client-address',
      API_URL: 'http://127.0.0.1:3000',
      TRUST_PROXY: '1',
    });
  });

  it('tells the portal where people reach it, whatever the caller has set', () => {
    const PUBLIC_URL = 'https://network.example:8443/';
    const settings = readSettings([], { PUBLIC_URL }, '/');
    const environment = { ORIGIN: 'https://elsewhere.example', ADDRESS_HEADER: 'x-forged' };
    expect(environmentForPrograms(settings, environment, parts)).toMatchObject({
      ORIGIN: 'https://network.example:8443',
      ADDRESS_HEADER: 'x-client-address',
    });
  });
});
