import { readEnvironment } from './environment.js';

const DATABASE_URL = 'postgres://somebody@localhost/caravanserai';

describe('the environment of a worker', () => {
  it('is warned of mails that nobody receives, unless that is meant', () => {
    const { mail, warnings } = readEnvironment({ DATABASE_URL }, []);
    expect(mail.url).toBe('file:./data/mailbox');
    expect(warnings).toEqual([expect.stringContaining('MAIL_URL is not set')]);
    for (const MAIL_URL of ['smtp://mail.example.org', 'file:./data/mailbox'])
      expect(readEnvironment({ DATABASE_URL, MAIL_URL }, []).warnings).toEqual([]);
  });

  it('is refused with everything that is wrong with it', () => {
    const bad = { MAIL_URL: 'mail', REDIS_URL: 'redis', HEALTH_PORT: '0' };
    const reading = () => readEnvironment(bad, ['--queues=matching,faxes', '--loud']);
    for (const fault of ['DATABASE_URL', 'MAIL_URL', 'REDIS_URL', 'HEALTH_PORT', 'faxes', '--loud'])
      expect(reading).toThrow(fault);
  });

  it('chooses the queues', () => {
    expect(readEnvironment({ DATABASE_URL }, ['--queues=deliveries']).queues).toEqual([
      'deliveries',
    ]);
    expect(readEnvironment({ DATABASE_URL }, []).queues).toContain('matching');
  });
});
