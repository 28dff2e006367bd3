import type { Problem } from '../api/ask-api.js';
import type { SessionDto } from '../api/schema.js';
import { postingOf } from '../posting/typed-posting.js';
import type { WrittenPosting, Writer } from './posting-store.js';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A line that is so bad is none; it is tried again. */
const WITHIN_MS = 30_000;
/** The answers after which the same may be sent again: too many, being worked on, not available. */
const LATER = [409, 425, 429];
/** A day less than the service knows a repeated posting by its key. */
const KNOWN_FOR_MS = 6 * 24 * 60 * 60 * 1_000;

/**
 * Tries to send what was written, and answers what became of it. It is sent under its key, so it is posted once even
 * where an answer was lost; and only while its writer is signed in for the same organisation.
 * @param now when it is sent
 */
export async function sendPosting(
  posting: WrittenPosting,
  ask: Ask,
  now: Date,
): Promise<WrittenPosting> {
  // The service would no longer know that it has it: the writer looks at it, and sends it anew.
  if (now.getTime() - Date.parse(posting.writtenAt) > KNOWN_FOR_MS)
    return { ...posting, state: 'refused' };
  try {
    const writer = await signedInWriter(ask);
    if (writer === null) return { ...posting, state: 'waiting' };
    if (!isSame(writer, posting.writer)) return { ...posting, state: 'signed-out' };
    return await told(posting, await post(posting, ask));
  } catch {
    return { ...posting, state: 'waiting' };
  }
}

function post({ typed, asDraft, onceKey }: WrittenPosting, ask: Ask): Promise<Response> {
  return ask('/api/v1/postings', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': onceKey },
    body: JSON.stringify(postingOf(typed, asDraft)),
    signal: AbortSignal.timeout(WITHIN_MS),
  });
}

async function told(posting: WrittenPosting, answer: Response): Promise<WrittenPosting> {
  if (answer.ok) {
    const { id } = (await answer.json()) as { id: string };
    return { ...posting, state: 'posted', postingId: id };
  }
  if (answer.status === 401) return { ...posting, state: 'signed-out' };
  if (answer.status >= 500 || LATER.includes(answer.status))
    return { ...posting, state: 'waiting' };
  return { ...posting, state: 'refused', problem: (await answer.json()) as Problem };
}

/** Null when the service cannot say; nobody's ids when nobody is signed in. */
async function signedInWriter(ask: Ask): Promise<Writer | null> {
  const answer = await ask('/api/v1/session', { signal: AbortSignal.timeout(WITHIN_MS) });
  if (answer.status === 401) return { personId: '', organisationId: '' };
  if (!answer.ok) return null;
  const { person, places, representing } = (await answer.json()) as SessionDto;
  const place = places.find(({ current }) => current);
  return {
    personId: person?.id ?? '',
    organisationId: (place ?? representing)?.organisationId ?? '',
  };
}

function isSame(one: Writer, other: Writer): boolean {
  return one.personId === other.personId && one.organisationId === other.organisationId;
}
