import type { LetterWords } from './letter-words.js';

export const en: LetterWords = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  account: {
    byKind: {
      'password-changed': {
        subject: 'Your password was changed',
        lead: 'The password of your account was changed, and all other sessions were ended.',
      },
      'email-changed': {
        subject: 'Your address was changed',
        lead: 'Your account has another e-mail address now. From now on, mail goes there and no longer to this address.',
      },
      'factor-added': {
        subject: 'A second factor was added',
        lead: 'A second factor (an authenticator app or a passkey) was added to your account.',
      },
      'factor-removed': {
        subject: 'A second factor was removed',
        lead: 'A second factor (an authenticator app or a passkey) was removed from your account.',
      },
      'codes-renewed': {
        subject: 'Your recovery codes were renewed',
        lead: 'There are new recovery codes for your account. The earlier ones work no longer.',
      },
      'new-device': {
        subject: 'A new device signed in',
        lead: 'Somebody signed in to your account with a device that was not used for it before.',
      },
      'contact-removed': {
        subject: 'Your organisation needs a new contact',
        lead: 'The person whom an organisation of yours had named as its contact has deleted their account, and their details went with it. Until there is a new contact, partners cannot reach the organisation, and mails about suggestions may not come.',
      },
    },
    when: (instant) => `When: ${instant}`,
    device: (device) => `Device: ${device}`,
    notYou:
      'If it was you, you need not do anything. If it was not, choose a new password at once: that ends all sessions. Then look at your account.',
    notYouAction: 'Choose a new password',
    notYouMoved:
      'If it was you, you need not do anything. If it was not, tell the Secretariat at once: it can lock the account.',
    notYouMovedAction: 'Open the portal',
    giveContact: 'Give a contact that partners may read: an address of the organisation is best.',
    giveContactAction: 'Give a contact',
  },
  vetting: {
    admitted: {
      subject: 'Your organisation is admitted',
      lead: 'The Secretariat has vetted your organisation and admitted it: it is a member of the network.',
      next: 'You can now post what people ask for, and what you can bring.',
    },
    'more-asked': {
      subject: 'The Secretariat needs something more',
      lead: 'The Secretariat is vetting your organisation and needs something more from you. It writes:',
      next: 'Supply it, and say in the portal that you have. Then your organisation stands in the queue again.',
    },
    declined: {
      subject: 'Your organisation is not admitted',
      lead: 'The Secretariat has vetted your organisation and declined: it is not a member of the network. It writes:',
      next: 'If this rests on a mistake, answer the Secretariat and say what is wrong.',
    },
  },
  returned: {
    subject: (title) => `Returned to you: “${title}”`,
    lead: (title) =>
      `The Secretariat has looked at your posting “${title}” and returned it to you. It is not published.`,
    reasons: {
      unclear: 'The reason: it does not become clear what is asked for, or offered.',
      'personal-data': 'The reason: it holds names, telephone numbers or other data of people.',
      'outside-our-work': 'The reason: it lies outside the work of the network.',
      'needs-higher-tier':
        'The reason: it touches children or cash, and your organisation has not been vetted for that yet.',
      'not-credible': 'The reason: what it says could not be confirmed.',
      harmful: 'The reason: it could do harm to people.',
      other: 'The Secretariat writes:',
    },
    next: 'Change it and submit it again.',
  },
  openPortal: 'Open the portal',
};
