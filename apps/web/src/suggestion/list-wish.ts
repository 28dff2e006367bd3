import { isId } from '../api/is-id.js';
import { type Answer, isAnswer } from './typed-answer.js';

/** What a suggestion can be to its reader; the codes of the API. */
export const listStates = ['to-answer', 'answered', 'introduced'] as const;
export type ListState = (typeof listStates)[number];

/** Which suggestions somebody would like to see. */
export interface ListWish {
  readonly state: ListState;
  /** Of this posting of theirs; null for all. */
  readonly posting: string | null;
}

/** What has just been answered, to be said above the list. */
export interface JustAnswered {
  readonly answer: Answer;
  readonly suggestion: string;
}

/** What an address wishes for. What nobody could know is left out: an old link shows more than it should, and no fault. */
export function listWishIn({ searchParams }: URL): ListWish {
  const posting = searchParams.get('posting');
  const state = listStates.find((one) => one === searchParams.get('show'));
  return { state: state ?? 'to-answer', posting: isId(posting) ? posting : null };
}

export function justAnsweredIn({ searchParams }: URL): JustAnswered | null {
  const answer = searchParams.get('done');
  const suggestion = searchParams.get('of');
  return isAnswer(answer) && isId(suggestion) ? { answer, suggestion } : null;
}

/** The address of a list, with whatever else it should say. */
export function listAddress(
  { state, posting }: ListWish,
  rest: Readonly<Record<string, string>> = {},
): string {
  const said = new URLSearchParams({
    ...(state === 'to-answer' ? {} : { show: state }),
    ...(posting ? { posting } : {}),
    ...rest,
  });
  return said.size > 0 ? `/suggestions?${said}` : '/suggestions';
}
