import type { Language } from '#reference';

/**
 * What a word says of the period next to it. "In March" is its own: it may be a memory, where "during
 * March" is a plan.
 */
export type Relation = 'before' | 'up to' | 'until' | 'from' | 'since' | 'after' | 'during' | 'in';

/** Patterns over the folded text; `|` parts alternatives. */
export interface TimeWords {
  /** Words before a period, the longest meaning first where one is the end of another. */
  before: Readonly<Partial<Record<Relation, string>>>;
  /** Words behind a period. */
  behind: Readonly<Partial<Record<Relation, string>>>;
  /** What stands before, between two periods and makes a range of them. */
  ranges: readonly (readonly [opening: string, joining: string])[];
  /** Seasons that begin when they begin: a phrase with one is pointed out, without days. */
  vague: string;
}

const rangeSigns = '-|~';

export const timeWords: Readonly<Record<Language, TimeWords>> = {
  en: {
    before: {
      before: 'before(?: the)?|prior to(?: the)?|ahead of',
      until: 'by(?: the)?|until(?: the)?|till|through|(?:no|not) later than|at the latest in',
      from: 'from(?: the)?|starting(?: in| on| from)?|beginning(?: in| on)?|as of',
      since: 'since',
      after: 'after(?: the)?',
      during: 'during|throughout|for',
      in: 'in|on',
    },
    behind: { from: 'onwards?|on(?=[.,;]|$)' },
    ranges: [
      ['from(?: the)?|starting', 'to(?: the)?|until(?: the)?|till|through|' + rangeSigns],
      ['between(?: the)?', 'and(?: the)?'],
      ['', 'to|until|till|through|' + rangeSigns],
    ],
    vague:
      '(?:before|after|during|in|until|by)(?: the)?(?: next| coming| first| start of the)? (?:rains|rainy season|dry season|monsoon|winter|summer|spring|autumn|harvest|planting season|sowing season|snow|frost)',
  },
  fr: {
    before: {
      before: "avant(?: le| la| l')?",
      until:
        "jusqu'(?:à la|a la|à|a|au|en)|d'ici(?: à la| à| a| la| au| le)?|au plus tard(?: le| en| fin)?|pour(?: le)?",
      from: "(?:à|a) partir d(?:e la|e|u|')|d[èe]s(?: le)?",
      since: 'depuis(?: le| la)?',
      after: 'après(?: le)?|apres(?: le)?',
      during: "courant|pendant|durant|au cours de|au cours d'",
      in: "en|au mois de|au mois d'|le",
    },
    behind: {},
    ranges: [
      ["du|de|d'|depuis(?: le)?|à partir d(?:e|u|')", `au|à|a|jusqu'(?:au|à|en)|${rangeSigns}`],
      ['entre(?: le)?', 'et(?: le)?'],
      ['', `à|au|${rangeSigns}`],
    ],
    vague:
      "(?:avant|après|apres|pendant|d'ici)(?: la| les| l'| le)? ?(?:prochaine |début de la )?(?:pluies|saison des pluies|saison sèche|saison seche|mousson|hiver|été|hivernage|récoltes?|semailles|printemps|soudure)",
  },
  es: {
    before: {
      before: 'antes de(?:l)?(?: la)?',
      until: 'hasta(?: el| la)?|para(?: el| la)?|a m[áa]s tardar(?: el| en)?',
      from: 'a partir de(?:l)?|desde(?: el)?',
      after: 'despu[ée]s de(?:l)?',
      during: 'durante(?: el mes de)?',
      in: 'en|en el mes de|el',
    },
    behind: { from: 'en adelante' },
    ranges: [
      ['del?|desde(?: el)?', `al?|hasta(?: el)?|${rangeSigns}`],
      ['entre(?: el)?', 'y(?: el)?'],
      ['', `al?|hasta(?: el)?|${rangeSigns}`],
    ],
    vague:
      '(?:antes|después|despues|durante|hasta)(?: de)?(?: la| las| el|l)? ?(?:próxima |inicio de la )?(?:lluvias|época de lluvias|temporada de lluvias|época seca|invierno|verano|cosecha|siembra|huracanes|temporada de huracanes|heladas)',
  },
  ru: {
    before: {
      'up to': 'до',
      until: 'ко?|не позднее|не позже',
      from: 'начиная со?|со?|от',
      after: 'после',
      during: 'в течение|на',
      in: 'во?',
    },
    behind: {},
    ranges: [
      ['со?|от', `по|до|${rangeSigns}`],
      ['', `по|${rangeSigns}`],
    ],
    vague:
      '(?:до|после|к|во время|перед)(?: начала?| началом| началу)? (?:зимы|зиме|зимой|весны|весне|лета|осени|осенью|дождей|сезона дождей|сезоном дождей|холодов|холодам|холодами|заморозков|посевной|уборки урожая|морозов)',
  },
  ar: {
    before: {
      before: 'و?قبل',
      until: 'و?حتي|لغاية|بحلول|في موعد اقصاه|الي غاية|الي',
      from: 'و?ابتداء من|بدءا من|اعتبارا من|من',
      since: 'و?منذ',
      after: 'و?بعد',
      during: 'خلال|اثناء',
      in: 'و?في',
    },
    behind: {},
    ranges: [
      ['و?من|ابتداء من', `الي|حتي|${rangeSigns}`],
      ['بين', 'و'],
      ['', `الي|حتي|${rangeSigns}`],
    ],
    vague:
      '(?:قبل|بعد|خلال|اثناء|حتي)(?: بداية| حلول| دخول)?(?: موسم| فصل)? (?:الامطار|الشتاء|الصيف|الربيع|الخريف|الحصاد|الزراعة|البذار|الجفاف)',
  },
  zh: {
    before: {
      until: '截至|截止到?|最迟|不晚于|到|至|直到',
      since: '自从',
      from: '从|自',
      in: '在|于',
    },
    behind: {
      before: '之前|以前|前',
      from: '开始|起',
      since: '以来',
      after: '以后|之后|后',
      until: '为止|止',
      during: '期间|内|间',
    },
    ranges: [
      ['从|自', `到|至|${rangeSigns}`],
      ['', `到|至|${rangeSigns}`],
    ],
    vague:
      '(?:雨季|旱季|冬天|冬季|入冬|过冬|夏天|夏季|春天|春季|春耕|秋天|秋季|秋收|汛期|播种|收割)(?:之前|以前|来临前|到来前|前|之后|以后|后|期间)',
  },
};
