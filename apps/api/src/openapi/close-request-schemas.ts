import type { OpenAPIObject } from '@nestjs/swagger';

const REFERENCE = /"\$ref":"#\/components\/schemas\/([^"]+)"/g;

/** Says in the document what the input pipe does: a body with fields that it does not know is refused. */
export function closeRequestSchemas(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas ?? {};
  const bodies = Object.values(document.paths).flatMap((path) =>
    Object.values(path as Record<string, { requestBody?: unknown } | undefined>).map(
      (operation) => operation?.requestBody,
    ),
  );
  const open = namesIn(bodies);
  for (const name of open) {
    const schema = schemas[name];
    if (!schema || '$ref' in schema) continue;
    schema.additionalProperties = false;
    for (const inner of namesIn(schema)) if (!open.includes(inner)) open.push(inner);
  }
  return document;
}

function namesIn(part: unknown): string[] {
  return [...JSON.stringify(part ?? null).matchAll(REFERENCE)].map(([, name = '']) => name);
}
