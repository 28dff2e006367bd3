import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { DemandDto, OfferDto, SuggestionCountsDto } from '../../../api/schema.js';
import { askApi } from '../../../api/ask-api.js';
import { isId } from '../../../api/is-id.js';
import { vocabularyFor } from '../../../browse/vocabulary.js';
import { markSuggestionRead } from '../../../inbox/mark-suggestion-read.js';
import { loadSuggestionWords } from '../../../messages/suggestion/load.js';
import { formText } from '../../../sign-in/form-text.js';
import { refuse } from '../../../sign-in/refuse.js';
import { answerFault } from '../../../suggestion/answer-fault.js';
import { groupByPosting } from '../../../suggestion/group-by-posting.js';
import {
  justAnsweredIn,
  listAddress,
  listWishIn,
  type ListWish,
} from '../../../suggestion/list-wish.js';
import { tomorrow } from '../../../suggestion/tomorrow.js';
import { answerInput, typedAnswer } from '../../../suggestion/typed-answer.js';
import type { Actions, PageServerLoad } from './$types';

/** As many as somebody compares in one sitting, and as a bad line carries. */
const SHOWN = 24;
/** Of one's own postings, where some have suggestions that are not among those shown. */
const MOST_POSTINGS = 100;
const NO_COUNTS: SuggestionCountsDto = { toAnswer: 0, answered: 0, introduced: 0, postings: [] };

export const load: PageServerLoad = async (event) => {
  const wish = listWishIn(event.url);
  const shownAt = new Date();
  const [counts, list, vocabulary] = await Promise.all([
    countsFor(event),
    listFor(event, wish),
    vocabularyFor(event),
  ]);
  const others = await postingsOf(event, wish, counts);
  return {
    ...{ wish, counts, vocabulary, ...list },
    groups: groupByPosting(list.items, others, counts, wish.state),
    answered: justAnsweredIn(event.url),
    shownAt: shownAt.toISOString(),
    tomorrow: tomorrow(shownAt),
  };
};

async function countsFor(event: RequestEvent): Promise<SuggestionCountsDto> {
  const answer = await askApi(event, 'get', '/api/v1/suggestions/counts');
  return answer.ok ? answer.body : NO_COUNTS;
}

async function listFor(event: RequestEvent, wish: ListWish) {
  const cursor = event.url.searchParams.get('cursor');
  const { state, posting } = wish;
  const { language } = event.locals;
  const said = { state, language, limit: SHOWN, ...(posting ? { posting } : {}) };
  const answer = await askApi(event, 'get', '/api/v1/suggestions', {
    params: { query: { ...said, ...(cursor ? { cursor } : {}) } },
  });
  // An address that was cut in two, by hand or by a mail program.
  if (!answer.ok && cursor) redirect(303, listAddress(wish));
  const { items, next } = answer.ok ? answer.body : { items: [], next: null };
  return { items, next, isContinued: cursor !== null };
}

/** Those of one's own postings that are to be named without a card, as none of theirs is among the best. */
async function postingsOf(
  event: RequestEvent,
  { posting }: ListWish,
  { postings }: SuggestionCountsDto,
): Promise<readonly (DemandDto | OfferDto)[]> {
  if (posting !== null || postings.length < 2) return [];
  const own = await askApi(event, 'get', '/api/v1/postings', {
    params: { query: { own: true, limit: MOST_POSTINGS } },
  });
  return own.ok ? own.body.items : [];
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const id = formText(form, 'id');
    if (!isId(id)) error(400);
    const typed = { ...typedAnswer(form), id };
    const { faults } = await loadSuggestionWords(event.locals.language);
    const body = answerInput(typed);
    if (!body) return fail(422, { ...typed, fault: faults.answer });
    const answer = await askApi(event, 'post', '/api/v1/suggestions/{id}/answers', {
      params: { path: { id } },
      body,
    });
    if (!answer.ok) {
      return refuse(event, answer, typed, (refusal) =>
        Promise.resolve(answerFault(refusal, faults)),
      );
    }
    await markSuggestionRead(event, id, formText(form, 'shownAt'));
    const next = formText(form, 'next');
    const done = { done: body.answer, of: id };
    redirect(303, listAddress(listWishIn(event.url), done) + (isId(next) ? `#at-${next}` : ''));
  },
};
