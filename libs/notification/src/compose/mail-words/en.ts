import type { MailWords } from './mail-words.js';

export const en: MailWords = {
  greeting: 'Hello,',
  suggestionSubject: (own, n) =>
    n === 1 ? `A possible partner for “${own}”` : `${n} possible partners, among them for “${own}”`,
  interestSubject: (own) => `Somebody is interested: “${own}”`,
  offerLead: (own) => `For your need “${own}” there is an offer that fits:`,
  demandLead: (own) => `Your offer “${own}” fits what people ask for here:`,
  interestLead: (own) => `The other side is interested in working with you on “${own}”:`,
  unnamedOrganisation: 'An organisation',
  more: (n) => (n === 1 ? 'One more is in the portal.' : `${n} more are in the portal.`),
  closing: (url) =>
    `You see all of this, and can answer, at ${url}. Caravanserai writes at most one mail in fifteen minutes.`,
  introductionSubject: (own) => `You are introduced: “${own}”`,
  introductionLead: (own) =>
    `You and the other side both want to work together on “${own}”. This is whom you have met:`,
  reminderSubject: (own) => `You asked to hear of it again: “${own}”`,
  reminderLead: (own) => `You said “later” and named today. It still stands, for “${own}”:`,
  answer: 'Answer here, without signing in (works once, for 14 days):',
  details: 'All of it, once you are signed in:',
  nextStep:
    'Write to each other within the next days: who does what and when, and how the people who asked take part.',
  contact: {
    heading: 'This is how you reach them:',
    personName: 'Ask for',
    email: 'E-mail',
    phone: 'Telephone',
    messaging: 'Messenger',
    note: 'Note',
    none: 'There is no contact of theirs right now: it is being renewed. Until then the Secretariat helps you to get in touch.',
  },
};
