import { joining } from './joining/en.js';
import type { Messages } from './messages.js';
import { signIn } from './sign-in/en.js';

export const en: Messages = {
  network: 'Silk Road NGO Cooperation Network',
  summary: 'From what people ask for to a partner who can do it',
  skipToContent: 'Skip to content',
  chooseLanguage: 'Language',
  apiReference: 'API reference',

  home: {
    heading: 'People ask. Partners answer.',
    lead: 'A caravanserai was the inn on the Silk Road where travellers met who did not know each other. In this one, NGOs meet: one says what people in a place need, another what it can bring. Caravanserai finds who fits, says why, and tells both.',
    howItWorks: 'How it works',
    principle: {
      heading: 'Not what we want, but what local residents ask us to do.',
      text: 'Every cooperation in the network starts there. Every member counts the same, whatever its size, its home country or its field of work.',
    },
    steps: {
      ask: {
        heading: 'Ask',
        text: 'Say in your own words, in your own language, what people need and where. Or say what you can bring.',
      },
      match: {
        heading: 'Match',
        text: 'Each need is compared with each offer, across languages: what it is about, where, when, and how much.',
      },
      tell: {
        heading: 'Tell',
        text: 'Both organisations hear of it, with the reasons why it fits. A few suggestions that matter, no flood of mails.',
      },
      cooperate: {
        heading: 'Work together',
        text: 'When both are interested, they do it together with the people who asked.',
      },
    },
    api: {
      heading: 'Open to your own systems',
      text: 'Whatever Caravanserai does can be done through its API. The pages for members are being built; until they are here, the API is the way in.',
    },
  },

  signIn,

  suggestion: {
    heading: 'Somebody may fit',
    lead: 'The mail that brought you here is about a demand and an offer that fit together. One of them is your organisation’s.',
    signIn:
      'Soon you will sign in and answer on this page; signing in comes with membership. Until then, your organisation can see and answer the suggestion through the API.',
    token: 'Put your organisation’s token in place of TOKEN.',
    see: 'See the suggestion and its reasons',
    answer: 'Answer it',
    interested: 'Interested',
    later: 'Not now, perhaps later',
    no: 'No, and why',
    reasons: 'The reason is one of these:',
  },

  joining,

  problem: {
    notFound: {
      heading: 'There is nothing at this address',
      text: 'Perhaps the link was cut in two by a mail program, or the page has moved.',
    },
    refused: {
      heading: 'This request could not be understood',
      text: 'Nothing has been changed. Please go back and try again.',
    },
    failure: {
      heading: 'Something went wrong here',
      text: 'It is our fault, not yours. Please try again in a few minutes.',
    },
    reference: 'If you write to the Secretariat, please give this number:',
    home: 'To the first page',
  },
};
