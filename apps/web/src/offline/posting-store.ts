import { clear, createStore, del, get, set, values } from 'idb-keyval';
import type { Problem } from '../api/ask-api.js';
import type { Kind, TypedPosting } from '../posting/typed-posting.js';

/** Who writes on this device. */
export interface Writer {
  readonly personId: string;
  readonly organisationId: string;
}

/** What somebody is writing. */
export interface Draft {
  readonly typed: TypedPosting;
  /** The posting's own from its first letter on: however often it is sent, it is posted once. */
  readonly onceKey: string;
}

/** A posting that has been written and is to be sent, or was sent while nobody looked. */
export interface WrittenPosting extends Draft {
  readonly writer: Writer;
  /** To be kept as a draft by the service, and not posted yet. */
  readonly asDraft: boolean;
  readonly writtenAt: string;
  /** `waiting` for a line, or for its writer to sign in; the service has `posted` or `refused` it. */
  readonly state: 'waiting' | 'signed-out' | 'posted' | 'refused';
  readonly postingId?: string;
  readonly problem?: Problem;
}

const written = createStore('caravanserai-written', 'postings');
const drafts = createStore('caravanserai-drafts', 'postings');

/** What is kept in this browser of what somebody writes. Signing out clears it (`Clear-Site-Data`). */
export const postingStore = {
  writer: () => get<Writer>('writer', drafts),

  /**
   * Notes who writes. What another person has left behind is thrown away; what the same person was writing for another
   * organisation too, or it would be posted as this one's. What is on its way knows whose it is, and stays.
   */
  async belongTo(writer: Writer): Promise<void> {
    const before = await get<Writer>('writer', drafts);
    if (before && before.personId !== writer.personId)
      await Promise.all([clear(drafts), clear(written)]);
    else if (before && before.organisationId !== writer.organisationId) await clear(drafts);
    await set('writer', { ...writer }, drafts);
  },

  draft: (kind: Kind) => get<Draft>(kind, drafts),
  keepDraft: (draft: Draft) => set(draft.typed.kind, draft, drafts),
  dropDraft: (kind: Kind) => del(kind, drafts),

  /** The oldest first. */
  async allWritten(): Promise<WrittenPosting[]> {
    const all = await values<WrittenPosting>(written);
    return all.sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  },
  keepWritten: (posting: WrittenPosting) => set(posting.onceKey, posting, written),
  dropWritten: (onceKey: string) => del(onceKey, written),
};

export type PostingStore = typeof postingStore;
