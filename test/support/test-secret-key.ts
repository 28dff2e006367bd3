/** The SECRET_KEY of every installation under test. */
export const TEST_SECRET_KEY = Buffer.alloc(32, 'test').toString('base64');
