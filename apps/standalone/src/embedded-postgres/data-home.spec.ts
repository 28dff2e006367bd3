import { statSync } from 'node:fs';
import path from 'node:path';
import { makeTestDirectory, removeTestDirectory } from '../../../../test/support/test-directory.js';
import { makePassableDirectory } from './data-home.js';

describe('makePassableDirectory', () => {
  let directory: string;
  beforeEach(() => (directory = makeTestDirectory()));
  afterEach(() => removeTestDirectory(directory));

  it('makes what is missing, also when several starts do so at the same time', async () => {
    const wanted = path.join(directory, 'srv', 'network', 'data');
    await Promise.all([1, 2, 3].map(() => makePassableDirectory(wanted)));
    expect(statSync(wanted).mode & 0o777).toBe(0o711);
  });
});
