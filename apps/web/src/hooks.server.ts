import type { Handle, HandleServerError } from '@sveltejs/kit';
import { chooseLanguage } from './language/choose-language.js';
import { languageCookie } from './language/language-cookie.js';
import { languageTraits, toLanguage } from './language/languages.js';
import { compress } from './requests/compress.js';
import { logFailure } from './requests/log-failure.js';
import { requestId } from './requests/request-id.js';
import { harden } from './requests/harden.js';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, url } = event;
  const asked = url.searchParams.get('lang');
  locals.requestId = requestId(request.headers.get('x-request-id'));
  locals.personal = false;
  locals.language = chooseLanguage({
    asked,
    remembered: cookies.get(languageCookie(url)),
    accepted: request.headers.get('accept-language'),
  });
  if (toLanguage(asked)) {
    cookies.set(languageCookie(url), locals.language, {
      path: '/',
      maxAge: YEAR_SECONDS,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
    });
  }

  const { tag, direction } = languageTraits[locals.language];
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', tag).replace('%dir%', direction),
  });
  response.headers.set('content-language', tag);
  response.headers.set('x-request-id', locals.requestId);
  if (response.status === 429 && locals.retryAfter)
    response.headers.set('retry-after', String(locals.retryAfter));
  const hardened = harden(response, locals.personal);
  return compress(hardened, request.headers.get('accept-encoding'));
};

/** What a page for errors may say: never the error itself, but the number under which the log tells of it. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  const { requestId } = event.locals;
  if (status >= 500)
    logFailure({ error, requestId, method: event.request.method, path: event.url.pathname });
  return { message, requestId };
};
