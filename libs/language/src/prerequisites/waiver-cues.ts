import type { Language } from '#reference';
import { cuePattern } from './cue-pattern.js';

/** The party that offers speaks of itself: "provided by us", "we pay customs". Patterns read the folded text. */
export const ownDeedCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    "by us|from us|our own|our expense|our cost|our charge|we|we'll|free|included|for free|covered|provided by the (?:donor|organiser|organizer|programme|program)",
  ),
  zh: /我[方们会]|由我|本(?:会|机构|组织|项目|基金会)|主办方|免费|已含|包(?:吃|住|食宿)/u,
  fr: cuePattern(
    'par nous|par nos soins|nous|notre charge|nos frais|notre propre|inclus\\p{L}*|compris\\p{L}*|offerts?|offertes?|gratuite?s?|gratuitement|pris\\p{L}* en charge(?! par (?!nous))',
  ),
  ru: cuePattern(
    'мы|нами|наш\\p{L}*|бесплатн\\p{L}+|включен\\p{L}*|предоставляем|оплачиваем|обеспечиваем',
  ),
  ar: cuePattern(
    'علي نفقتنا|علي حسابنا|نحن|من طرفنا|من قبلنا|نوفر|نتحمل|ندفع|نتكفل|مجان\\p{L}*|مشمول\\p{L}*',
  ),
  es: cuePattern(
    'por nosotros|nuestro cargo|nuestra cuenta|nosotros|pagamos|cubrimos|ofrecemos|damos|ponemos|inclu[íi]d[oa]s?|gratis|gratuit[oa]s?',
  ),
};

/** A thing isn't done for the other side: "not included", "we do not pay". */
export const refusalCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    "(?:not|cannot|never|don't|won't|isn't|aren't)(?: be)? (?:includ\\p{L}+|cover\\p{L}*|provid\\p{L}+|pa(?:y|id)|reimburs\\p{L}+|offer\\p{L}*|arrang\\p{L}+|bear)",
  ),
  zh: /不(?:含|包|承担|提供|负责|支付|报销|负担)/u,
  fr: cuePattern(
    'non (?:compris\\p{L}*|inclus\\p{L}*)|(?:pas|ni) (?:compris\\p{L}*|inclus\\p{L}*|couvert\\p{L}*|pris\\p{L}*|fourni\\p{L}*)|ne (?:payons|couvrons|fournissons|prenons|finançons) pas',
  ),
  ru: cuePattern(
    'не (?:включ\\p{L}+|вход\\p{L}+|оплачива\\p{L}+|покрыва\\p{L}+|предоставля\\p{L}+|обеспечива\\p{L}+|берем\\p{L}*)',
  ),
  ar: cuePattern('(?:غير|لا|لن) (?:مشمول\\p{L}*|نوفر|نتحمل|ندفع|نتكفل|نغطي|يشمل|تشمل|تغطي)'),
  es: cuePattern(
    'no (?:inclu\\p{L}+|cubr\\p{L}+|pag\\p{L}+|ofrecemos|damos|proporcion\\p{L}+|asum\\p{L}+)',
  ),
};

/** What stands before a thing that isn't asked for: "no registration needed", "runs without electricity". */
export const needlessBefore: Readonly<Record<Language, RegExp>> = {
  en: cuePattern("no(?! less| fewer)|not(?! less| fewer| under| before)|without|don't|doesn't"),
  zh: /无需|无须|不需|不用|不必|不要求|不收|免(?!税)|没有要求/u,
  fr: cuePattern('pas(?! moins)|sans|aucune?|ni'),
  ru: cuePattern('не(?! менее| меньше| ниже)|без'),
  ar: cuePattern('لا(?! تقل| يقل)|بدون|دون|بلا|ليس|ليست'),
  es: cuePattern('no(?! menos)|sin|ning[uú]n|ninguna'),
};

/** What stands anywhere around one: "electricity is not required", "participants pay nothing". */
export const needlessAround: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    "(?:not|isn't|aren't) (?:needed|required|necessary|compulsory|expected)|pays? nothing",
  ),
  zh: /不(?:需|用|必|要求|收|强制)/u,
  fr: cuePattern(
    'pas (?:n[ée]cessaires?|requis\\p{L}*|exig[ée]e?s?|demand[ée]e?s?|obligatoires?)|rien',
  ),
  ru: cuePattern('не (?:нуж\\p{L}+|требу\\p{L}+|обязател\\p{L}+)|ничего'),
  ar: cuePattern('غير (?:مطلوب|لازم|ضروري)\\p{L}*|ليست? (?:شرطا|مطلوب\\p{L}*|ضروري\\p{L}*)'),
  es: cuePattern('no (?:es|son) (?:necesari|obligatori|requerid)\\p{L}+|nada'),
};
