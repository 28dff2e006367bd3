import { loadDeskWords } from '../messages/desk/load.js';
import type { FaultTeller } from '../sign-in/refuse.js';
import { deskFault } from './desk-fault.js';

/** What a form at the desk says about a refusal. */
export const tellAtTheDesk: FaultTeller = async (refusal, language) =>
  deskFault(refusal, (await loadDeskWords(language)).faults);
