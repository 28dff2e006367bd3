import type { Language } from '#reference';

/**
 * Where a text says that something is not wanted or not given. A lack ("no water", "without
 * electricity") is a need, so plain negations are no cues: only those of wanting, giving and excluding.
 * Patterns read the folded text (lower case, plain quotes, one alef).
 */
export interface NegationCue {
  pattern: RegExp;
  /** What is denied stands after the cue, before it, or after it and else before it. */
  reach: 'after' | 'before' | 'either';
  /** The cue excludes ("except"): shorter reach, and "besides … also" takes it back. */
  exclusion?: true;
}

const enGive =
  'build|construct|provide|offer|fund|finance|pay for|pay|cover|send|accept|treat|perform|operate|supply|distribute|deliver|work on|' +
  'work with|work in|deal with|support|give|install|repair|dig|drill|sponsor|sell|make|handle|train|teach|serve|carry out|organise|' +
  'organize|host|ship|donate|buy|import|bring|do';

const cue = (reach: NegationCue['reach'], source: string): NegationCue => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
  reach,
});

const exclusion = (source: string): NegationCue => ({ ...cue('after', source), exclusion: true });

/** Chinese has no spaces to stop at. */
const chineseCue = (reach: NegationCue['reach'], source: string): NegationCue => ({
  pattern: new RegExp(source, 'gu'),
  reach,
});

export const negationCues: Readonly<Record<Language, readonly NegationCue[]>> = {
  en: [
    cue(
      'after',
      "(?:do|does|did)(?:n't| not|nt)(?: really| currently| actually| now)? (?:need|want|require|seek|wish for|ask for|look for)",
    ),
    cue(
      'after',
      'no(?: more| longer| further| real| urgent)? (?:need|needs|wish) (?:for|of)|no longer (?:need|want|require|offer|provide)',
    ),
    cue(
      'after',
      "(?:not|n't)(?: currently| now)? (?:looking for|asking for|searching for|applying for|interested in|seeking)",
    ),
    cue(
      'after',
      `we (?:do not|don't|dont|will not|won't|never|no longer)(?: currently| ourselves)? (?:${enGive})`,
    ),
    cue(
      'after',
      "we (?:cannot|can't|can not) (?:send|ship|fund|finance|cover|sponsor|accept|host|offer)",
    ),
    cue(
      'after',
      `(?:this|our|the) (?:programme|program|project|offer|grant|fund|team|service|mission|budget) (?:does not|doesn't|will not|won't|cannot|can't) (?:${enGive})`,
    ),
    cue(
      'after',
      "(?:does|do|will)(?:n't| not) (?:include|cover|extend to)|not including|but not(?! only| just)",
    ),
    cue(
      'before',
      "(?:is|are|was|were)(?:n't| not)(?: now| currently)? (?:needed|required|wanted|necessary|included|covered)|no longer (?:needed|required)|not (?:needed|required|included)",
    ),
    cue('after', 'already have enough|have enough (?=\\p{L}+ already)|instead of|rather than'),
    exclusion(
      'except(?:ing)?(?: for)?|excluding|other than|with the exception of|apart from|aside from',
    ),
  ],
  fr: [
    cue(
      'after',
      '(?:pas|plus|nullement|guère|aucun)(?: vraiment| du tout)? besoin(?: de| d| des| du)?',
    ),
    cue(
      'after',
      "n(?:e |')(?:cherch|voul|demand|souhait|recherch|désir|sollicit)\\p{L}+(?: plus| pas| aucun\\p{L}*)",
    ),
    cue(
      'after',
      'ne (?:constru|fourni|finan|offr|propos|prenons|donn|fais|envoy|couvr|trait|assur|distribu|livr|répar|install|organis|accept|pay|opér|soutenons|form)\\p{L}*(?: plus| pas| ni| jamais| aucun\\p{L}*)',
    ),
    cue(
      'either',
      "n(?:e |')(?:est|sont|était|étaient) (?:pas|plus) (?:nécessaires?|requis\\p{L}*|demandée?s?|inclus\\p{L}*|comprise?s?|couverte?s?|prise?s? en charge)",
    ),
    cue(
      'after',
      "ne (?:comprend|comprennent|couvre|couvrent|concerne|concernent) pas|n'inclut pas|n'incluent pas|au lieu d[e']|plutôt que|et non(?! seulement)",
    ),
    exclusion(
      "sauf(?! que)|excepté|hormis|à l'exception d(?:e|es|u|')|à l'exclusion d(?:e|es|u|')|autre que",
    ),
  ],
  es: [
    cue(
      'after',
      'no (?:nos |se )?(?:necesit|quer|busc|ped|requer|requier|solicit|precis)\\p{L}+|no hacen? falta|sin necesidad de|ya no (?:necesit|quer)\\p{L}+',
    ),
    cue(
      'after',
      'no (?:constru|ofrec|financi|brind|da|hac|cubr|proporcion|pag|envi|acept|trat|oper|entreg|distribu|realiz|apoy|repar|instal|trabaj|don|otorg|atend|suministr|capacit)(?:amos|emos|imos|uimos)',
    ),
    cue(
      'either',
      'no (?:incluye|incluyen|cubre|cubren|contempla|contemplan|comprende)|no (?:es|son|está|están) (?:necesari|requerid|inclu)\\p{L}+',
    ),
    cue('after', 'en lugar de|en vez de'),
    exclusion(
      'excepto|salvo|a excepción de|con excepción de|con la excepción de|excluyendo|exceptuando',
    ),
  ],
  ru: [
    cue(
      'either',
      'не (?:нуж\\p{L}+|треб\\p{L}+|надо|необходим\\p{L}*|хот\\p{L}+|ищем|ищут|просим|нуждае\\p{L}+|интересу\\p{L}+)|больше не нуж\\p{L}+',
    ),
    cue('after', 'нет (?:нужды|необходимости|потребности)(?: в| во)?'),
    cue(
      'after',
      'не (?:строим|предоставляем|проводим|финансируем|занимаемся|оказываем|поставляем|выделяем|даем|оплачиваем|покрываем|принимаем|делаем|лечим|оперируем|возим|отправляем|обучаем|ремонтируем|бурим|закупаем|поддерживаем|спонсируем|работаем с|работаем со|работаем в|раздаем|устанавливаем|организуем|предлагаем)',
    ),
    cue('either', 'не (?:вход\\p{L}+|включ\\p{L}+|предусм\\p{L}+|покрыва\\p{L}+)'),
    cue('after', 'а не(?! только)|вместо'),
    exclusion('кроме(?! того)|за исключением|исключая'),
  ],
  ar: [
    cue(
      'after',
      'لا (?:نحتاج|نريد|نطلب|نبحث عن|يلزمنا|حاجة|يلزم|نرغب|داعي)(?: الى| ل| في)?|لسنا (?:بحاجة|في حاجة|نحتاج)(?: الى)?|لا حاجة لنا',
    ),
    cue(
      'after',
      'لا (?:نبني|نقدم|نوفر|نمول|نقوم|نوزع|نرسل|نقبل|نعالج|نغطي|نتكفل|نجري|نصلح|نعمل|ندرب|ندفع|نمنح|نحفر|ننفذ|نتولى|ندعم|نشيد|ننشئ|نستقبل|نتعامل)',
    ),
    cue(
      'either',
      'لا (?:يشمل|تشمل|يتضمن|تتضمن|يغطي|تغطي)|(?:غير|ليس|ليست) (?:مطلوب|ضروري|مشمول|لازم)\\p{L}*',
    ),
    cue('after', 'وليس(?! فقط)|بدلا من'),
    exclusion('ما عدا|ماعدا|فيما عدا|عدا|باستثناء'),
  ],
  zh: [
    chineseCue(
      'either',
      '(?<!需|要|可)(?:不再需要|不需要|不需|无需|无须|不用|不要|用不着|不想要|不缺|不寻求|不求)(?!说|担心|谢|客气|钱)',
    ),
    chineseCue(
      'after',
      '(?:不提供|不包括|不包含|不含|不承担|不负责|不接受|不资助|不涉及|不修建|不建设|不新建|不派|不做|不支持|不承接|不开展|不从事|不捐)',
    ),
    chineseCue('after', '而不是|而非|代替'),
    chineseCue('before', '(?:除外|以外的?不)'),
  ],
};

/** Chinese excludes from both sides: 除手术外. Besides (还, 也) it means "in addition to". */
export const chineseExclusion = /除了?([^，。；！？\n]{1,20}?)(?:之外|以外|外)(?![国地省])/gu;

/** Who does not give here lacks: 政府不提供 is a need, not the refusal of an offer. */
export const chineseOutsider =
  /(?:政府|国家|当地|医院|县里|乡里|公司|没人|他们|保险|学校|村里)[^，。；]{0,6}$/u;
