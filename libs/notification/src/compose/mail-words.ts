import type { Language } from '#reference';

/** The sentences of a mail in one language. Titles are quoted as their posters wrote them. */
export interface MailWords {
  readonly greeting: string;
  readonly suggestionSubject: (ownTitle: string, count: number) => string;
  readonly interestSubject: (ownTitle: string) => string;
  readonly offerLead: (ownTitle: string) => string;
  readonly demandLead: (ownTitle: string) => string;
  readonly interestLead: (ownTitle: string) => string;
  readonly more: (count: number) => string;
  readonly closing: (publicUrl: string) => string;
}

export const mailWords: Record<Language, MailWords> = {
  en: {
    greeting: 'Hello,',
    suggestionSubject: (own, n) =>
      n === 1
        ? `A possible partner for “${own}”`
        : `${n} possible partners, among them for “${own}”`,
    interestSubject: (own) => `Somebody is interested: “${own}”`,
    offerLead: (own) => `For your need “${own}” there is an offer that fits:`,
    demandLead: (own) => `Your offer “${own}” fits what people ask for here:`,
    interestLead: (own) => `The other side is interested in working with you on “${own}”:`,
    more: (n) => (n === 1 ? 'One more is in the portal.' : `${n} more are in the portal.`),
    closing: (url) =>
      `You see all of this, and can answer, at ${url}. Caravanserai writes at most one mail in fifteen minutes.`,
  },
  zh: {
    greeting: '您好：',
    suggestionSubject: (own, n) =>
      n === 1 ? `为《${own}》找到一个可能的合作伙伴` : `找到${n}个可能的合作伙伴，其中有《${own}》`,
    interestSubject: (own) => `对方有意合作：《${own}》`,
    offerLead: (own) => `有一项服务适合您的需求《${own}》：`,
    demandLead: (own) => `您的服务《${own}》适合这里群众的需求：`,
    interestLead: (own) => `对方愿意就《${own}》与您合作：`,
    more: (n) => `另有${n}项可在平台查看。`,
    closing: (url) => `全部内容请到 ${url} 查看并答复。平台每十五分钟最多发送一封邮件。`,
  },
  fr: {
    greeting: 'Bonjour,',
    suggestionSubject: (own, n) =>
      n === 1
        ? `Un partenaire possible pour « ${own} »`
        : `${n} partenaires possibles, entre autres pour « ${own} »`,
    interestSubject: (own) => `Quelqu’un est intéressé : « ${own} »`,
    offerLead: (own) => `Une offre convient à votre besoin « ${own} » :`,
    demandLead: (own) => `Votre offre « ${own} » répond à ce que des habitants demandent ici :`,
    interestLead: (own) => `L’autre partie souhaite travailler avec vous sur « ${own} » :`,
    more: (n) =>
      n === 1 ? 'Une autre se trouve sur le portail.' : `${n} autres se trouvent sur le portail.`,
    closing: (url) =>
      `Vous voyez tout et pouvez répondre sur ${url}. Caravanserai envoie au plus un courriel par quart d’heure.`,
  },
  ru: {
    greeting: 'Здравствуйте!',
    suggestionSubject: (own, n) =>
      n === 1
        ? `Возможный партнёр: «${own}»`
        : `Возможные партнёры (${n}), в том числе для «${own}»`,
    interestSubject: (own) => `Есть интерес: «${own}»`,
    offerLead: (own) => `Для вашей потребности «${own}» есть подходящее предложение:`,
    demandLead: (own) => `Ваше предложение «${own}» подходит к тому, о чём просят люди здесь:`,
    interestLead: (own) => `Другая сторона хочет сотрудничать с вами по теме «${own}»:`,
    more: (n) => `Ещё на портале: ${n}.`,
    closing: (url) =>
      `Всё это можно увидеть и ответить здесь: ${url}. Caravanserai пишет не чаще одного письма за пятнадцать минут.`,
  },
  ar: {
    greeting: 'تحية طيبة،',
    suggestionSubject: (own, n) =>
      n === 1 ? `شريك محتمل لـ «${own}»` : `شركاء محتملون (${n})، من بينهم لـ «${own}»`,
    interestSubject: (own) => `هناك اهتمام: «${own}»`,
    offerLead: (own) => `يوجد عرض يناسب احتياجكم «${own}»:`,
    demandLead: (own) => `عرضكم «${own}» يناسب ما يطلبه الناس هنا:`,
    interestLead: (own) => `الطرف الآخر مهتم بالعمل معكم في «${own}»:`,
    more: (n) => `وعلى البوابة أيضاً: ${n}.`,
    closing: (url) =>
      `يمكنكم الاطلاع على كل ذلك والرد عبر ${url}. لا ترسل كارافانسراي أكثر من رسالة واحدة كل ربع ساعة.`,
  },
  es: {
    greeting: 'Buenos días:',
    suggestionSubject: (own, n) =>
      n === 1
        ? `Un posible socio para «${own}»`
        : `${n} posibles socios, entre ellos para «${own}»`,
    interestSubject: (own) => `Hay interés: «${own}»`,
    offerLead: (own) => `Para su necesidad «${own}» hay una oferta adecuada:`,
    demandLead: (own) => `Su oferta «${own}» responde a lo que la gente pide aquí:`,
    interestLead: (own) => `La otra parte quiere trabajar con ustedes en «${own}»:`,
    more: (n) => (n === 1 ? 'Hay otra en el portal.' : `Hay ${n} más en el portal.`),
    closing: (url) =>
      `Puede verlo todo y responder en ${url}. Caravanserai envía como mucho un correo cada quince minutos.`,
  },
};
