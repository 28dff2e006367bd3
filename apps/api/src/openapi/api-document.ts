import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { closeRequestSchemas } from './close-request-schemas.js';

const description = `
Members of the network post what people in a place ask for (*demands*) and what they can bring (*offers*). The
service suggests who fits, says why, and tells both.

- **Who asks** is named by the cookie of a session, or by \`Authorization: Bearer KEY\` with an API key.
- **Errors** are problem documents (RFC 9457); \`errors\` names each faulty field by its JSON pointer.
- **Repeating a POST** is safe with an \`Idempotency-Key\`.
- **Changing** something names the version that was read: \`If-Match\` with its \`ETag\`.
- **Lists** come in pages: send \`next\` as \`cursor\` for what follows.
`.trim();

/** The OpenAPI 3.1 document of the routes that `app` has. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Caravanserai')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: 'An API key of your organisation; people sign in and get a cookie.',
    })
    .addTag('postings', 'Demands and offers')
    .addTag('suggestions', 'What fits them')
    .addTag('inbox', 'What you have been told')
    .addTag('organisations', 'Who is in the network')
    .addTag('session', 'Signing in and out')
    .addTag('account', 'Your own account')
    .addTag('people', 'Who works for your organisation')
    .addTag('secretariat', 'For the Secretariat')
    .addTag('api-keys', 'Keys of your own systems')
    .addTag('problems', 'What can go wrong')
    .addTag('operation', 'For whoever runs the service')
    .build();
  const document = SwaggerModule.createDocument(app, outline, {
    operationIdFactory: (_controller, method) => method,
  });
  return closeRequestSchemas(document);
}
