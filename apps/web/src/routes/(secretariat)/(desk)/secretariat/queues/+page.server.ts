import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askApi } from '../../../../../api/ask-api.js';
import { nextPage } from '../../../../../desk/next-page.js';
import { tellAtTheDesk } from '../../../../../desk/tell-at-the-desk.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import { formText } from '../../../../../sign-in/form-text.js';
import { refuse } from '../../../../../sign-in/refuse.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = wishesIn(event.url, ['cursor']);
  const [queues, letters] = await Promise.all([
    askApi(event, 'get', '/api/v1/secretariat/queues'),
    askApi(event, 'get', '/api/v1/secretariat/dead-letters', { params: { query } }),
  ]);
  const { items, next } = orThrow(letters);
  const replayed = event.url.searchParams.get('replayed');
  return {
    ...orThrow(queues),
    letters: items,
    next: nextPage(event.url, next),
    replayed: replayed !== null && /^\d{1,4}$/.test(replayed) ? replayed : null,
  };
};

export const actions: Actions = {
  pause: (event) => changePause(event, true),
  resume: (event) => changePause(event, false),

  replay: async (event) => {
    const id = formText(await event.request.formData(), 'id');
    const answer = await askApi(event, 'post', '/api/v1/secretariat/dead-letters/{id}/replay', {
      params: { path: { id } },
    });
    if (!answer.ok) return refuse(event, answer, {}, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?replayed=1`);
  },

  replayAll: async (event) => {
    const job = formText(await event.request.formData(), 'job');
    const path = '/api/v1/secretariat/dead-letters/replays';
    const answer = await askApi(event, 'post', path, { body: { job } });
    if (!answer.ok) return refuse(event, answer, {}, tellAtTheDesk);
    redirect(303, `${event.url.pathname}?replayed=${answer.body.replayed}`);
  },
};

async function changePause(event: RequestEvent, paused: boolean) {
  const name = formText(await event.request.formData(), 'queue');
  const answer = await askApi(event, 'put', '/api/v1/secretariat/queues/{name}/pause', {
    params: { path: { name } },
    body: { paused },
  });
  if (!answer.ok) return refuse(event, answer, {}, tellAtTheDesk);
  redirect(303, event.url.pathname);
}
