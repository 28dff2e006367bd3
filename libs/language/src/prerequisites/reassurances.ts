import type { Language } from '#reference';

const phrases = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Phrases that deny without a lack: "no problem with electricity", "not only a hall", "no need to bring a
 * generator". They are taken out before anybody asks what a clause lacks or wants. Patterns read the folded text.
 */
export const reassurances: Readonly<Record<Language, RegExp>> = {
  en: phrases(
    "(?:not|never|no)(?: an?| any| been an?| had| had any)? (?:problems?|issues?|troubles?|difficult(?:y|ies)|shortage|lack)|without (?:an?y? )?(?:problems?|issues?|trouble|difficulty|interruptions?|charge|cost)|not (?:only|just)|lacks? nothing(?: but)?|lacks? only|no need|(?:do|does) not (?:need|have to)|(?:don't|doesn't) (?:need|have to)|need not|not (?:needed|required|necessary)|at no (?:cost|charge)|no (?:debts?|doubts?)|no(?:t)? (?:less|fewer|later|longer) than",
  ),
  zh: /(?:没有?|无|不成|不是)(?:什么)?问题|不缺|不少|不(?:但|仅|只)|无(?:漏雨|纠纷|争议|需|须|偿)|未(?:使用|利用)|没人(?:用|使用)|无人(?:用|使用)|不(?:需要?|用|漏|收费|收钱)/gu,
  fr: phrases(
    "(?:pas|aucun|sans)(?: de| un| d'aucun)? (?:problèmes?|soucis?|difficultés?|litiges?|coupures?|interruptions?|frais|dettes?)|ne manque(?:nt)? pas|pas (?:seulement|besoin|moins)|(?:cent|mille|quelques|deux|\\d+) pas",
  ),
  ru: phrases(
    'проблем(?:ы|)? нет|нет проблем|без (?:проблем|перебоев|долгов|оплаты)|не (?:менее|проблема|только|нуж\\p{L}+|требу\\p{L}+|занят\\p{L}*|использу\\p{L}+|протекает)',
  ),
  ar: phrases(
    'لا (?:تقل|يقل|مشكلة|مشاكل|توجد مشكلة|تستعمل|تستخدم|نحتاج|حاجة|ينقصنا|تنقصنا)|(?:بلا|بدون|دون) (?:مشاكل|مشكلة|انقطاع|مقابل|ديون)|ليس(?:ت)? (?:فقط|مشكلة)',
  ),
  es: phrases(
    'no (?:es|son|hay|tenemos)(?: un| ning[uú]n)? problemas?|sin (?:problemas?|cortes|interrupciones|costo|coste|deudas|pleitos)|no (?:nos |les |le )?(?:hacen? )?faltan?|no (?:menos|solo|sólo|solamente)|no (?:se )?(?:necesit|requier)\\p{L}+',
  ),
};
