import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of the page, and its media type. */
export interface DocsFile {
  readonly type: string;
  readonly content: string | Buffer;
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The parts of Swagger UI that the page loads. */
const packaged: Readonly<Record<string, string>> = {
  'swagger-ui.css': style,
  'swagger-ui-bundle.js': script,
};

/** In a file of its own: the page's policy allows no script inside the page. */
const start = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  // The validator's badge would be fetched from another host.
  validatorUrl: null,
});
`;

export const docsPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Caravanserai API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`;

/** The page's own scripts and style; it shows pictures that stand in its style, and asks this API only. */
export const docsPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** A file that the page loads; null when it has no such file. Nothing is fetched from elsewhere. */
export async function docsFile(name: string): Promise<DocsFile | null> {
  if (name === 'start.js') return { type: script, content: start };
  const type = Object.hasOwn(packaged, name) ? packaged[name] : undefined;
  return type ? { type, content: await readFile(join(packageDirectory(), name)) } : null;
}

/** The copy of Swagger UI that @nestjs/swagger brings along, so that the two always fit. */
function packageDirectory(): string {
  const nestSwagger = createRequire(import.meta.url).resolve('@nestjs/swagger');
  return dirname(createRequire(nestSwagger).resolve('swagger-ui-dist/package.json'));
}
