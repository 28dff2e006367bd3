import type { LinkMailWords } from './link-mail-words.js';

export const zh: LinkMailWords = {
  greeting: (name) => (name ? `${name}，您好：` : '您好：'),
  byPurpose: {
    'sign-in': {
      subject: '您的登录链接',
      lead: '点击此链接即可登录平台，无需密码。',
      action: '登录',
    },
    'reset-password': {
      subject: '设置新密码',
      lead: '点击此链接可设置新密码。设置后，您在所有设备上的登录都将失效。',
      action: '设置密码',
    },
    'confirm-email': {
      subject: '请确认您的新邮箱',
      lead: '请确认今后平台的邮件可以发送到此邮箱。',
      action: '确认邮箱',
    },
    invitation: {
      subject: '邀请您加入平台',
      lead: '您受邀使用本平台。在这里，各民间组织为群众提出的需求寻找合作伙伴。',
      action: '查看邀请',
    },
    'confirm-application': {
      subject: '请确认您的入网申请',
      lead: '请确认贵组织申请加入合作网络。确认后，秘书处将审核申请。',
      action: '确认申请',
    },
    'confirm-contact': {
      subject: '请确认联系邮箱',
      lead: 'Caravanserai 上的一个组织希望用此邮箱接收通知，并向与其建立联系的伙伴显示此邮箱。仅当您代表该组织查收此邮箱时，才请确认；否则无需任何操作，您不会再收到其他邮件。',
      action: '确认邮箱',
    },
    claim: {
      subject: '贵组织已在平台登记',
      lead: '贵组织在平台上已有账户。点击此链接即可接管账户并首次登录。',
      action: '接管账户',
    },
  },
  copy: '如果按钮无法使用，请将以下地址复制到浏览器：',
  validFor: (span) => `此链接只能使用一次，有效期为${span}。`,
  minutes: (n) => `${n}分钟`,
  hours: (n) => `${n}小时`,
  days: (n) => `${n}天`,
  notAsked: '如果您没有提出过请求，请忽略此邮件：不点击链接，什么都不会发生。',
};
