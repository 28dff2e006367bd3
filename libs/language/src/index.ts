export { analyseText } from './analyse-text.js';
export { loadLexicon } from './load-lexicon.js';
export { detectLanguage } from './detection/detect-language.js';
export { normalise } from './tokens/normalise.js';
export { segment } from './tokens/segment.js';
export { stem } from './stems/stem.js';
export { findTimes } from './times/find-times.js';
export { isStopWord } from './stop-words/stop-words.js';
export type * from './text-analysis.js';
