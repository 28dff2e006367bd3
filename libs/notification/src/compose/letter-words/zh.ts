import type { LetterWords } from './letter-words.js';

export const zh: LetterWords = {
  greeting: (name) => (name ? `${name}，您好：` : '您好：'),
  account: {
    byKind: {
      'password-changed': {
        subject: '您的密码已更改',
        lead: '您账户的密码已更改，其他设备上的登录均已失效。',
      },
      'email-changed': {
        subject: '您的邮箱已更改',
        lead: '您账户的邮箱已换成另一个地址。今后邮件将发送到新地址，不再发送到此邮箱。',
      },
      'factor-added': {
        subject: '已添加第二验证方式',
        lead: '您的账户添加了一种第二验证方式（验证器应用或通行密钥）。',
      },
      'factor-removed': {
        subject: '已移除第二验证方式',
        lead: '您的账户移除了一种第二验证方式（验证器应用或通行密钥）。',
      },
      'codes-renewed': {
        subject: '您的恢复码已更新',
        lead: '您的账户有了新的恢复码，以前的恢复码不再有效。',
      },
      'new-device': {
        subject: '有新设备登录',
        lead: '有人用一台从未使用过的设备登录了您的账户。',
      },
      'contact-removed': {
        subject: '贵组织需要新的联系人',
        lead: '您所管理的一个组织原先填写的联系人已注销账户，其联系方式已一并删除。在填写新的联系方式之前，合作伙伴无法联系该组织，有关推荐的邮件也可能无法送达。',
      },
    },
    when: (instant) => `时间：${instant}`,
    device: (device) => `设备：${device}`,
    notYou:
      '如果是您本人，无需任何操作。如果不是，请立即设置新密码：这会使所有登录失效。然后请检查您的账户。',
    notYouAction: '设置新密码',
    notYouMoved: '如果是您本人，无需任何操作。如果不是，请立即告知秘书处：秘书处可以锁定该账户。',
    notYouMovedAction: '打开平台',
    giveContact: '请填写可供合作伙伴查看的联系方式，最好使用组织的公用邮箱。',
    giveContactAction: '填写联系方式',
  },
  vetting: {
    admitted: {
      subject: '贵组织已获接纳',
      lead: '秘书处已审核贵组织并予以接纳：贵组织现在是网络成员。',
      next: '您现在可以发布群众的需求，以及贵组织能够提供的支持。',
    },
    'more-asked': {
      subject: '秘书处需要补充材料',
      lead: '秘书处正在审核贵组织，需要您补充。秘书处写道：',
      next: '请补充后在平台上说明已提供，贵组织将重新进入审核队列。',
    },
    declined: {
      subject: '贵组织未获接纳',
      lead: '秘书处已审核贵组织，决定不予接纳：贵组织不是网络成员。秘书处写道：',
      next: '如果其中有误，请答复秘书处并说明哪里不对。',
    },
  },
  returned: {
    subject: (title) => `已退回：《${title}》`,
    lead: (title) => `秘书处查看了您发布的《${title}》，并将其退回给您。该信息没有公开。`,
    reasons: {
      unclear: '原因：看不清需要什么或提供什么。',
      'personal-data': '原因：其中有姓名、电话或其他个人信息。',
      'outside-our-work': '原因：不属于网络的工作范围。',
      'needs-higher-tier': '原因：涉及儿童或现金，而贵组织尚未就此通过审核。',
      'not-credible': '原因：所述内容无法核实。',
      harmful: '原因：可能对人造成伤害。',
      other: '秘书处写道：',
    },
    next: '请修改后重新提交。',
  },
  openPortal: '打开平台',
};
