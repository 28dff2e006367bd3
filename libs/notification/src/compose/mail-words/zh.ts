import type { MailWords } from './mail-words.js';

export const zh: MailWords = {
  greeting: '您好：',
  suggestionSubject: (own, n) =>
    n === 1 ? `为《${own}》找到一个可能的合作伙伴` : `找到${n}个可能的合作伙伴，其中有《${own}》`,
  interestSubject: (own) => `对方有意合作：《${own}》`,
  offerLead: (own) => `有一项服务适合您的需求《${own}》：`,
  demandLead: (own) => `您的服务《${own}》适合这里群众的需求：`,
  interestLead: (own) => `对方愿意就《${own}》与您合作：`,
  unnamedOrganisation: '一个组织',
  more: (n) => `另有${n}项可在平台查看。`,
  closing: (url) => `全部内容请到 ${url} 查看并答复。平台每十五分钟最多发送一封邮件。`,
  introductionSubject: (own) => `已为双方牵线：《${own}》`,
  introductionLead: (own) => `您与对方都愿意就《${own}》合作。对方是：`,
  reminderSubject: (own) => `您曾希望再次收到提醒：《${own}》`,
  reminderLead: (own) => `您曾答复“以后再说”，并约定了今天。《${own}》的这一建议仍然有效：`,
  answer: '无需登录，在此答复（14天内有效，只能用一次）：',
  details: '登录后查看全部内容：',
  nextStep: '请在几天内互相联系：谁在何时做什么，提出需求的群众如何参与。',
  contact: {
    heading: '对方的联系方式：',
    personName: '联系人',
    email: '电子邮箱',
    phone: '电话',
    messaging: '即时通讯',
    note: '备注',
    none: '对方目前没有联系方式，正在更新。在此期间，秘书处可协助您取得联系。',
  },
};
