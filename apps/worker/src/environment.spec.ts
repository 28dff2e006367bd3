import { readEnvironment } from './environment.js';

const needed = {
  DATABASE_URL: 'postgres://somebody@localhost/caravanserai',
  SECRET_KEY: Buffer.alloc(32).toString('base64'),
};

describe('the environment of a worker', () => {
  it('is warned of mails that nobody receives, unless that is meant', () => {
    const { mail, warnings } = readEnvironment(needed, []);
    expect(mail.url).toBe('file:./data/mailbox');
    expect(warnings).toEqual([expect.stringContaining('MAIL_URL is not set')]);
    for (const MAIL_URL of ['smtp://mail.example.org', 'file:./data/mailbox'])
      expect(readEnvironment({ ...needed, MAIL_URL }, []).warnings).toEqual([]);
  });

  it('is refused with everything that is wrong with it', () => {
    const bad = { MAIL_URL: 'mail', REDIS_URL: 'redis', HEALTH_PORT: '0' };
    const reading = () => readEnvironment(bad, ['--queues=matching,faxes', '--loud']);
    for (const fault of ['DATABASE_URL', 'MAIL_URL', 'REDIS_URL', 'HEALTH_PORT', 'faxes', '--loud'])
      expect(reading).toThrow(fault);
  });

  it('chooses the queues', () => {
    expect(readEnvironment(needed, ['--queues=deliveries']).queues).toEqual(['deliveries']);
    expect(readEnvironment(needed, []).queues).toContain('matching');
  });
});
