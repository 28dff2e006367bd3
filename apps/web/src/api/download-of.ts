import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { ApiAnswer } from './ask-api.js';

interface File {
  readonly name: string;
  readonly type: string;
}

/**
 * What the API has given out as a file for the reader to keep. Who has to sign in, or to show once more who they are,
 * is sent there and comes back to it.
 */
export function downloadOf(
  event: RequestEvent,
  answer: ApiAnswer<unknown>,
  { name, type }: File,
): Response {
  const back = `?next=${event.url.pathname}`;
  if (!answer.ok) {
    if (answer.problem.code === 'confirm-first') redirect(303, `/account/proof${back}`);
    if (answer.status === 401) redirect(303, `/sign-in${back}`);
    return new Response(null, { status: answer.status });
  }
  const { body } = answer;
  return new Response(typeof body === 'string' ? body : JSON.stringify(body, null, 2), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
