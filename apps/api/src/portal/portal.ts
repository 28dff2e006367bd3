import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { isPortalPath } from './portal-path.js';

/** Takes a request and says true, or leaves it as it is and says false. */
export type Portal = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface PortalOptions {
  /** The address of the client, as this server believes it. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whether people reach the service over https; then they are told to stay there. */
  readonly https: boolean;
  /** Hears of what the portal could not catch itself. */
  readonly onFailure: (error: unknown) => void;
}

/** For files of the build, too, which its own pages' headers do not reach. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const STAY_WITH_HTTPS = 'max-age=63072000; includeSubDomains';

/** What the portal's build exports (`handler.js` of @sveltejs/adapter-node). */
interface PortalBuild {
  handler(
    this: void,
    request: IncomingMessage,
    response: ServerResponse,
    otherwise: () => void,
  ): unknown;
}

/**
 * Where the portal reads the address of the client: the build is told so by ADDRESS_HEADER. Whatever the
 * client sends under this name is overwritten.
 */
const CLIENT_ADDRESS_HEADER = 'x-client-address';

/**
 * The portal, to be asked before a body is read: its build reads the body itself.
 *
 * @param file the path of the build's handler, which takes ORIGIN and ADDRESS_HEADER from the environment
 * @throws when there is no build
 */
export async function openPortal(
  file: string,
  { addressOf, https, onFailure }: PortalOptions,
): Promise<Portal> {
  const { handler } = await load(file);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      if (https) response.setHeader('strict-transport-security', STAY_WITH_HTTPS);
      request.headers[CLIENT_ADDRESS_HEADER] = addressOf(request);
      await handler(request, response, () => response.writeHead(404).end());
    } catch (error) {
      onFailure(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  }

  return (request, response) => {
    const taken = isPortalPath(request.url ?? '');
    if (taken) void answer(request, response);
    return taken;
  };
}

async function load(file: string): Promise<PortalBuild> {
  try {
    return (await import(pathToFileURL(file).href)) as PortalBuild;
  } catch (cause) {
    throw new Error(`The portal cannot be loaded from ${file}; npm run build:web builds it.`, {
      cause,
    });
  }
}
