import type { LinkMailWords } from './link-mail-words.js';

export const en: LinkMailWords = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  byPurpose: {
    'sign-in': {
      subject: 'Your link to sign in',
      lead: 'With this link you sign in to Caravanserai, without a password.',
      action: 'Sign in',
    },
    'reset-password': {
      subject: 'Choose a new password',
      lead: 'With this link you choose a new password. All your open sessions end when you do.',
      action: 'Choose a password',
    },
    'confirm-email': {
      subject: 'Confirm your new address',
      lead: 'Please confirm that mail from Caravanserai may come to this address from now on.',
      action: 'Confirm the address',
    },
    invitation: {
      subject: 'You are invited to Caravanserai',
      lead: 'You have been invited to work in Caravanserai, where NGOs find partners for what people ask for.',
      action: 'See the invitation',
    },
    'confirm-application': {
      subject: 'Confirm your application',
      lead: 'Please confirm that your organisation applies to join the network. Then the Secretariat will look at the application.',
      action: 'Confirm the application',
    },
    'confirm-contact': {
      subject: 'Confirm the contact address',
      lead: 'An organisation on Caravanserai wants to be told at this address, and to show it to partners it is introduced to. Confirm only if you read this mail for it. If not, do nothing: nothing more will come.',
      action: 'Confirm the address',
    },
    claim: {
      subject: 'Your organisation is in Caravanserai',
      lead: 'Your organisation has a place in Caravanserai. With this link you take it over and sign in for the first time.',
      action: 'Take it over',
    },
  },
  copy: 'If the button does not work, copy this address into your browser:',
  validFor: (span) => `The link works once, within ${span}.`,
  minutes: (n) => `${n} minutes`,
  hours: (n) => (n === 1 ? 'one hour' : `${n} hours`),
  days: (n) => `${n} days`,
  notAsked:
    'If you did not expect this mail, you need not do anything: nothing happens without the link.',
};
