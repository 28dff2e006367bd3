import { type PostingStore, postingStore } from './posting-store.js';
import { sendPosting } from './send-posting.js';

/** What the page and the service worker ask for by, so that only one of them sends at a time. */
const LOCK = 'caravanserai:send-written';

/** Sends all that waits to be sent, the oldest first, and notes what became of each. */
export function sendWritten(store: PostingStore = postingStore): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (const posting of await store.allWritten()) {
      if (posting.state === 'posted' || posting.state === 'refused') continue;
      await store.keepWritten(
        await sendPosting(posting, (path, init) => fetch(path, init), new Date()),
      );
    }
  });
}
