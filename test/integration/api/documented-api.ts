import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

export interface Asked {
  readonly token?: string | undefined;
  /** The cookies of a browser that is signed in; it says that a page of ours asks. */
  readonly cookie?: string | undefined;
  readonly headers?: Record<string, string>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly payload?: string | Buffer;
  /** Where the request seems to come from. */
  readonly remoteAddress?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | undefined>;
  /** Parsed where it is JSON, otherwise the text. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the server says; the document checks it
  readonly body: any;
  readonly text: string;
}

type Operation = { responses: Record<string, { content?: Record<string, object> } | undefined> };

const DOCUMENT = 'openapi';
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/**
 * Asks the API, and holds every answer against its own OpenAPI document: an operation, a status or a media
 * type that is not listed fails, and so does a body that is off its schema or says more than it lists.
 */
export class DocumentedApi {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(
    private readonly app: NestFastifyApplication,
    readonly document: OpenAPIObject,
  ) {
    addFormats(this.ajv);
    this.ajv.addSchema(closed(document), DOCUMENT);
  }

  get(path: string, asked: Asked = {}): Promise<Answer> {
    return this.send('GET', path, asked);
  }

  post(path: string, asked: Asked = {}): Promise<Answer> {
    return this.send('POST', path, asked);
  }

  put(path: string, asked: Asked = {}): Promise<Answer> {
    return this.send('PUT', path, asked);
  }

  async send(method: string, path: string, asked: Asked): Promise<Answer> {
    const answer = await this.sendUndocumented(method, path, asked);
    this.check(method, path.split('?')[0] ?? '', answer);
    return answer;
  }

  /** For addresses that the document does not know: wrong ones, pages, the mailbox. */
  async sendUndocumented(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { token, cookie, headers = {}, body, payload, remoteAddress } = asked;
    const json = payload ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await this.app.inject({
      method: method as 'GET',
      url: path,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(cookie ? { cookie, origin: 'http://localhost:3000' } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { payload: json }),
      ...(remoteAddress ? { remoteAddress } : {}),
    });
    const isJson =
      response.body !== '' && String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, string | undefined>,
      body: isJson ? response.json() : response.body,
      text: response.body,
    };
  }

  private check(method: string, path: string, answer: Answer): void {
    const [template, operation] = this.operation(method, path);
    const response = operation.responses[answer.status];
    if (!response) {
      throw new Error(
        `${method} ${template} answered ${answer.status}, which is not documented: ${answer.text}`,
      );
    }
    const mediaType = answer.headers['content-type']?.split(';')[0] ?? '';
    if (answer.text === '' && !response.content) return;
    if (!response.content?.[mediaType]) {
      throw new Error(
        `${method} ${template} answered ${answer.status} as "${mediaType}", which is not documented.`,
      );
    }
    const pointer = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(answer.status),
      'content',
      mediaType,
      'schema',
    ];
    const validate = this.validator(pointer);
    if (!validate(answer.body)) {
      throw new Error(
        `${method} ${template} answered ${answer.status} off its schema: ${this.ajv.errorsText(validate.errors)}\n${answer.text}`,
      );
    }
  }

  /** The operation at a path; of several templates the one with the fewest parameters. */
  private operation(method: string, path: string): [string, Operation] {
    const found = Object.entries(this.document.paths)
      .filter(([template]) => matches(template, path))
      .map(
        ([template, item]) =>
          [template, (item as Record<string, unknown>)[method.toLowerCase()]] as const,
      )
      .filter((entry): entry is readonly [string, Operation] => entry[1] !== undefined)
      .sort(([a], [b]) => parameters(a) - parameters(b));
    const [first] = found;
    if (!first) throw new Error(`${method} ${path} is not documented.`);
    return [first[0], first[1]];
  }

  private validator(pointer: readonly string[]): ValidateFunction {
    const reference = `${DOCUMENT}#/${pointer.map(escapePointer).join('/')}`;
    const known = this.validators.get(reference);
    if (known) return known;
    const validate = this.ajv.compile({ $ref: reference });
    this.validators.set(reference, validate);
    return validate;
  }
}

/** The document with every object closed: an answer that says more than is documented leaks. */
function closed(document: OpenAPIObject): OpenAPIObject {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components?.schemas ?? {})) {
    if (!('$ref' in schema) && schema.properties) schema.additionalProperties ??= false;
  }
  return copy;
}

function matches(template: string, path: string): boolean {
  const pattern = template.split('/');
  const asked = path.split('/');
  return (
    pattern.length === asked.length &&
    pattern.every((part, i) => part.startsWith('{') || part === asked[i])
  );
}

function parameters(template: string): number {
  return template.split('{').length;
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
