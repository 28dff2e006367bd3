import snowball from 'snowball-stemmers';
import { ownStems } from './own-stems.js';

const snowballEnglish = snowball.newStemmer('english');

/** Irregular forms that a field text really holds; regular ones are the stemmer's work. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'women:woman men:man children:child teeth:tooth feet:foot geese:goose mice:mouse oxen:ox lives:life wives:wife midwives:midwife ' +
    'housewives:housewife knives:knife calves:calf leaves:leaf shelves:shelf loaves:loaf hooves:hoof wolves:wolf taught:teach built:build ' +
    'rebuilt:rebuild broke:break broken:break lost:lose dug:dig grew:grow grown:grow sold:sell bought:buy fed:feed ' +
    'wore:wear torn:tear stolen:steal stole:steal caught:catch fought:fight sewn:sew woven:weave wove:weave swept:sweep slept:sleep ' +
    'died:die dying:die dies:die eaten:eat ate:eat drank:drink drunk:drink ran:run began:begin left:leave fell:fall fallen:fall ' +
    'burnt:burn burned:burn learnt:learn frozen:freeze froze:freeze flown:fly sung:sing written:write wrote:write driven:drive ' +
    'drove:drive ridden:ride spoke:speak spoken:speak taken:take shaken:shake bitten:bite hidden:hide beaten:beat ' +
    'programme:program programmes:program grey:gray plough:plow ploughs:plow ploughing:plow tyre:tire tyres:tire mould:mold ' +
    'cheque:check cheques:check licence:license licences:license defence:defense practise:practice aluminium:aluminum ' +
    'diarrhoea:diarrhea foetus:fetus foetal:fetal oedema:edema kerbs:curb kerb:curb pyjamas:pajama jewellery:jewelry'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A cooperative is no cooperation, animators are no animals, a university is not universal. */
const apart = ownStems(`
  cooperative: cooperative cooperatives co-operative co-operatives | international: international internationally
  aids: aids | animator: animator animators | animation: animation animations | secondment: secondment secondments seconded
  university: university universities | universal: universal universally | organic: organic organically
  important: important importance | experiment: experiment experiments experimental | authority: authority authorities
  engineer: engineer engineers engineering | generator: generator generators | hospitality: hospitality
  publication: publication publications | publicity: publicity | emergency: emergency emergencies
`);

/** The stem of an English word; British and American spellings of a word share one. */
export function englishStem(word: string): string {
  return apart.get(word) ?? snowballEnglish.stem(irregular.get(word) ?? oneSpelling(word));
}

/** Every stem that a word in a text may stand for: AIDS is an illness, hearing aids are aids. */
export function englishStems(word: string): string[] {
  return word === 'aids' ? ['aids', 'aid'] : [englishStem(word)];
}

function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/(?<=[a-z]{3})iz(?=(?:e|es|ed|ing|ation|ations|ational|er|ers)$)/, 'is')
    .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|er|ers|hood|hoods|ful|able)?$)/, 'or')
    .replace(/(?<=[a-z]{2}[tb])re(?=s?$)/, 'er')
    .replace(/(?<=[a-z]{4})ll(?=(?:ing|ed|or|ors|er|ers)$)/, 'l')
    .replace(/ae(?=[a-z]{2})/, 'e');
}
