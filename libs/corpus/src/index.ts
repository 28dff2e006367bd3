export type {
  AmountRow,
  Corpus,
  DemandRow,
  Judgement,
  LineJudgement,
  LineRow,
  OfferRow,
  OrganisationRow,
} from './corpus.js';
export { CorpusError } from './corpus-error.js';
export { demandContent, offerContent } from './posting-contents.js';
export { readCorpus } from './read-corpus.js';
