import type { Language } from '#reference';
import { cuePattern } from './cue-pattern.js';

/**
 * How a clause says that a thing is asked for, or was there and is gone: "electricity is needed", "the hall
 * was destroyed". What stands in such a clause can't be counted on. Patterns read the folded text.
 */
export const wishCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    'needs?|needed|needing|wants?|wanted|asks?|asked|asking|requests?|requested|requires?|required|please|seek|seeking|wish|hope|hoping|would|dream|build|built|construct|construction|install|bring us|lost|lose|destroyed|broke|broken|damaged|collapsed|burnt|burned|cut|unreliable|too poor|too expensive|problems?|missing|hardly|barely|rarely|few',
  ),
  zh: /需|想|(?<!主)要|希望|请|求|盼|(?<!已)(?:修建|建造|新建|建一|建两|建几|修一|安装)|倒塌|烧毁|冲毁|坏了|损坏|停电|断电|很少|几乎|太贵|问题|困难/u,
  fr: cuePattern(
    'besoins?|voulons|voudrions|veulent|souhaitons|souhaitent|demandons|demande|demandent|cherchons|faut|faudrait|n[ée]cessaires?|construire|construction|installer|perdue?s?|d[ée]truite?s?|cass[ée]e?s?|en panne|coup[ée]e?s?|coupures?|probl[èe]mes?|peu de|rarement',
  ),
  ru: cuePattern(
    'нуж\\p{L}+|надо|необходим\\p{L}*|треб\\p{L}+|просим|просят|прошу|просьба|хотим|хотят|хотели|хотелось|ищем|мечта\\p{L}+|помогите|построить|постройте|строительств\\p{L}*|сгорел\\p{L}*|разруш\\p{L}+|слома\\p{L}+|отключ\\p{L}+|проблем\\p{L}*|мало|едва|слишком',
  ),
  ar: cuePattern(
    '[وف]?(?:نحتاج|يحتاج|تحتاج|بحاجة|في حاجة|حاجتنا|نريد|نطلب|نرجو|نرغب|نود|نبحث|نتمني|يلزمنا|مطلوب|بناء|تركيب|انقطع\\p{L}*|تهدم\\p{L}*|دمر\\p{L}*|تعطل\\p{L}*|مشكل\\p{L}*|قليل)',
  ),
  es: cuePattern(
    'necesit\\p{L}+|queremos|quisi[ée]ramos|querr[íi]amos|pedimos|piden?|solicit\\p{L}+|buscamos|buscan|hacen? falta|hay que|construir|construyan|construcci[óo]n|instalar|perdimos|perdieron|perdi[óo]|destru\\p{L}+|da[ñn]ad\\p{L}+|cort[óo]|problemas?|pocos|pocas|apenas',
  ),
};
