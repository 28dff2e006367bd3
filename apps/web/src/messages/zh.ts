import { joining } from './joining/zh.js';
import type { Messages } from './messages.js';
import { signIn } from './sign-in/zh.js';

export const zh: Messages = {
  network: '丝绸之路沿线民间组织合作网络',
  summary: '从百姓的需求，到能够做到的合作伙伴',
  skipToContent: '跳到正文',
  chooseLanguage: '语言',
  apiReference: 'API 文档',

  home: {
    heading: '百姓所需，伙伴相应',
    lead: '商队驿站（caravanserai）是丝绸之路上的客栈，素不相识的旅人在此相遇。今天，各国民间组织在这里相遇：一方说出当地百姓需要什么，另一方说出自己能带来什么。Caravanserai 找到合适的双方，说明理由，并告知双方。',
    howItWorks: '如何运作',
    principle: {
      heading: '不是我们想做什么，而是当地百姓请我们做什么。',
      text: '网络中的每一项合作都由此开始。成员不论规模大小、来自哪个国家、从事哪个领域，一律平等。',
    },
    steps: {
      ask: {
        heading: '提出',
        text: '用自己的语言、自己的话，说出人们在哪里、需要什么；或者说出您能带来什么。',
      },
      match: {
        heading: '匹配',
        text: '每项需求都与每项服务跨语言比对：做什么，在哪里，什么时候，数量多少。',
      },
      tell: {
        heading: '告知',
        text: '双方都会收到消息，并看到适合的理由。只推荐少数真正合适的，不让邮件泛滥。',
      },
      cooperate: {
        heading: '合作',
        text: '双方都有意向后，便同提出需求的人们一起把事情做成。',
      },
    },
    api: {
      heading: '可与您的系统对接',
      text: 'Caravanserai 的全部功能都可以通过 API 使用。成员页面正在建设中；在此之前，请通过 API 使用。',
    },
  },

  signIn,

  suggestion: {
    heading: '或许有合适的伙伴',
    lead: '您收到的邮件说，有一项需求与一项服务彼此适合，其中一项来自贵组织。',
    signIn:
      '不久您就可以登录并在本页答复；登录功能将随成员制度一同开放。在此之前，贵组织可以通过 API 查看并答复这条建议。',
    token: '请把 TOKEN 换成贵组织的令牌。',
    see: '查看建议及其理由',
    answer: '答复',
    interested: '有意合作',
    later: '暂时不行，以后再看',
    no: '不合作，并说明原因',
    reasons: '原因为下列之一：',
  },

  joining,

  problem: {
    notFound: {
      heading: '这个地址没有内容',
      text: '可能是邮件程序把链接截断了，或者页面已经移走。',
    },
    refused: {
      heading: '无法理解这个请求',
      text: '没有任何内容被更改。请返回后重试。',
    },
    failure: {
      heading: '我们这边出了问题',
      text: '这是我们的问题，与您无关。请过几分钟再试。',
    },
    reference: '如需联系秘书处，请提供此编号：',
    home: '返回首页',
  },
};
