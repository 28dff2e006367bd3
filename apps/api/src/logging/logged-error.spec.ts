import { QueryFailedError } from 'typeorm';
import { loggedError } from './logged-error.js';

describe('loggedError', () => {
  it('says where a query failed, and nothing of what it held', () => {
    const driverError = Object.assign(new Error('Key (email)=(canary@example.org) exists'), {
      code: '23505',
      constraint: 'organisation_contact_pkey',
      table: 'organisation_contact',
      detail: 'canary',
    });
    const error = new QueryFailedError('insert … canary', ['canary'], driverError);
    const logged = loggedError(error);
    expect(logged).toMatchObject({
      type: 'QueryFailedError',
      code: '23505',
      table: 'organisation_contact',
    });
    expect(logged.stack).toContain('logged-error.spec');
    expect(JSON.stringify(logged)).not.toContain('canary');
  });

  it('says all of an error of our own', () => {
    expect(loggedError(new RangeError('too far'))).toMatchObject({
      type: 'RangeError',
      message: 'too far',
    });
    expect(loggedError('thrown')).toEqual({ type: 'string' });
  });
});
