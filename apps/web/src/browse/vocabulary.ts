import type { RequestEvent } from '@sveltejs/kit';
import type { VocabularyDto } from '../api/schema.js';
import { askApi } from '../api/ask-api.js';
import type { Language } from '../language/languages.js';

const HOUR_MS = 3_600_000;

const kept = new Map<Language, { readonly vocabulary: VocabularyDto; readonly until: number }>();

/** Fields of work, needs and forms of support in the reader's language; asked for once in an hour. */
export async function vocabularyFor(event: RequestEvent): Promise<VocabularyDto> {
  const { language } = event.locals;
  const known = kept.get(language);
  if (known && known.until > Date.now()) return known.vocabulary;
  const answer = await askApi(event, 'get', '/api/v1/vocabulary', {
    params: { query: { language } },
  });
  if (!answer.ok) throw new Error(`The API answers ${answer.status} when asked for its words.`);
  kept.set(language, { vocabulary: answer.body, until: Date.now() + HOUR_MS });
  return answer.body;
}
