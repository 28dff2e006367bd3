import { v5 } from 'uuid';

const NAMESPACE = '6f0c1c1e-3b1b-4b64-9a7c-0d6a1f5d6a51';

/** The id under which a row of a corpus is kept: the same whenever it is loaded. */
export function demoId(corpusId: string): string {
  return v5(corpusId, NAMESPACE);
}
