import { Validator } from '@seriousme/openapi-schema-validator';
import { offlineDocument } from '../../../apps/api/src/openapi/offline-document.js';
import { ApiUnderTest, START_MS } from './api-under-test.js';

describe('the OpenAPI document', () => {
  let server: ApiUnderTest;

  beforeAll(async () => {
    server = await ApiUnderTest.start({ mailbox: true });
  }, START_MS);
  afterAll(() => server.stop());

  it('is valid OpenAPI 3.1', async () => {
    const { document } = server.api;
    const result = await new Validator().validate(structuredClone(document) as never);
    expect(result).toEqual({ valid: true });
    expect(document.openapi).toBe('3.1.0');
  });

  it('is the same without a database, and in every mode', async () => {
    expect(JSON.parse(JSON.stringify(await offlineDocument()))).toEqual(server.api.document);
  });

  it('names every operation once', () => {
    const ids = Object.values(server.api.document.paths)
      .flatMap((path) => Object.values(path as Record<string, { operationId: string }>))
      .map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('closes what is sent: unknown fields are refused', () => {
    const { schemas = {} } = server.api.document.components ?? {};
    for (const name of ['NewDemandInput', 'OfferInput', 'NeedLineDto', 'AnswerInput']) {
      expect(schemas[name]).toHaveProperty('additionalProperties', false);
    }
  });
});
