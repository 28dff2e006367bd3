import type { ReportInput } from '../api/schema.js';
import { formText } from '../sign-in/form-text.js';
import { reportReasons } from './report-reasons.js';

/** What stands in the form; everything is text, and may be anything. */
export interface TypedReport {
  readonly reason: string;
  readonly words: string;
}

export function typedReport(form: FormData): TypedReport {
  return { reason: formText(form, 'reason'), words: formText(form, 'words').trim() };
}

/** As the API takes it; null when no reason was chosen. */
export function reportInput({ reason, words }: TypedReport): ReportInput | null {
  const chosen = reportReasons.find((code) => code === reason);
  return chosen ? { reason: chosen, words: words || null } : null;
}
