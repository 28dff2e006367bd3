import type { Guess } from './enumeration-pairs.js';

/** Headers that differ from answer to answer, whatever was asked. */
const OF_THE_MOMENT = ['date', 'x-request-id', 'keep-alive', 'connection'];
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What a stranger has to compare of an answer, but for what they have said themselves and fresh ids. */
export function comparableAnswer(
  { named }: Pick<Guess, 'named'>,
  answer: { status: number; headers: Readonly<Record<string, unknown>>; text: string },
): string {
  const headers = Object.keys(answer.headers).filter((name) => !OF_THE_MOMENT.includes(name));
  const text = answer.text.replaceAll(named, 'NAMED').replaceAll(ID, 'ID');
  return JSON.stringify([answer.status, headers.sort(), text]);
}
