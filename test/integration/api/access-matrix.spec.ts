import { ApiUnderTest, START_MS } from './api-under-test.js';
import { askMatrix, type MatrixReport, unlisted } from './access-matrix/ask-matrix.js';
import { buildMatrixWorld } from './access-matrix/build-matrix-world.js';

describe('the access matrix', () => {
  let server: ApiUnderTest;
  let report: MatrixReport;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ worker: true, mailbox: true });
    report = await askMatrix(await buildMatrixWorld(server));
  }, 5 * START_MS);
  afterAll(() => server.stop());

  it('has a line for every route of the router, and no other', () => {
    expect(unlisted(server)).toEqual({ routes: [], lines: [] });
  });

  it('holds: everybody gets what they should, and nothing more', () => {
    expect(report.unexpected).toEqual([]);
  });
});
