import { QueryFailedError } from 'typeorm';
import { errorLine, loggedError } from './logged-error.js';

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

  it('says what a mail server said, and not to whom', () => {
    const error = Object.assign(new Error('451 <ana@example.org>: try later'), {
      recipient: 'ana@example.org',
      response: '451 ana@example.org',
    });
    const logged = loggedError(error);
    expect(logged.message).toBe('451 <…>: try later');
    expect(JSON.stringify(logged)).not.toContain('ana@');
    expect(errorLine(error)).toBe('451 <…>: try later');
  });

  it('says a failed query in a line', () => {
    const driverError = Object.assign(new Error('canary'), { code: '22P02' });
    expect(errorLine(new QueryFailedError('canary', ['canary'], driverError))).toBe(
      'QueryFailedError 22P02',
    );
  });
});
