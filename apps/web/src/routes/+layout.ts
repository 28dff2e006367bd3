import { loadFrameWords } from '../messages/frame/load.js';
import type { LayoutLoad } from './$types';

/** A page that needs no script is sent without one. A page that needs one says `csr = true` beside itself. */
export const csr = false;

/** What stands around every page; what a page itself says is loaded beside it, in the reader's language only. */
export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  frame: await loadFrameWords(data.language),
});
