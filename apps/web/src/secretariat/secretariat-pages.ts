import type { SecretariatWords } from '../messages/secretariat/words.js';

/** A page of the Secretariat. To add one: a line below, and its word. */
export interface SecretariatPage {
  readonly path: string;
  readonly word: keyof SecretariatWords['nav'];
  /** Whether the steering committee has it too: figures, and nobody named. */
  readonly committee: boolean;
}

const pages: readonly SecretariatPage[] = [
  { path: '/secretariat', word: 'overview', committee: true },
  { path: '/secretariat/pipeline', word: 'pipeline', committee: true },
  { path: '/secretariat/unmet-needs', word: 'unmetNeeds', committee: true },
  { path: '/secretariat/fairness', word: 'fairness', committee: true },
];

/** The pages for somebody of the Secretariat, in the order of the navigation. */
export function pagesFor(role: string): SecretariatPage[] {
  return pages.filter(({ committee }) => committee || role !== 'steering-committee');
}

export function hasPage(path: string): boolean {
  return pages.some((page) => page.path === path);
}
