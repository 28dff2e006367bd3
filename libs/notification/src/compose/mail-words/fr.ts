import type { MailWords } from './mail-words.js';

export const fr: MailWords = {
  greeting: 'Bonjour,',
  suggestionSubject: (own, n) =>
    n === 1
      ? `Un partenaire possible pour « ${own} »`
      : `${n} partenaires possibles, entre autres pour « ${own} »`,
  interestSubject: (own) => `Quelqu’un est intéressé : « ${own} »`,
  offerLead: (own) => `Une offre convient à votre besoin « ${own} » :`,
  demandLead: (own) => `Votre offre « ${own} » répond à ce que des habitants demandent ici :`,
  interestLead: (own) => `L’autre partie souhaite travailler avec vous sur « ${own} » :`,
  unnamedOrganisation: 'Une organisation',
  more: (n) =>
    n === 1 ? 'Une autre se trouve sur le portail.' : `${n} autres se trouvent sur le portail.`,
  closing: (url) =>
    `Vous voyez tout et pouvez répondre sur ${url}. Caravanserai envoie au plus un courriel par quart d’heure.`,
  introductionSubject: (own) => `Vous voilà en relation : « ${own} »`,
  introductionLead: (own) =>
    `Vous et l’autre partie souhaitez travailler ensemble sur « ${own} ». Voici qui vous avez rencontré :`,
  reminderSubject: (own) => `Vous vouliez en entendre reparler : « ${own} »`,
  reminderLead: (own) =>
    `Vous aviez répondu « plus tard » et indiqué aujourd’hui. La proposition tient toujours, pour « ${own} » :`,
  answer: 'Répondez ici, sans vous connecter (une seule fois, pendant 14 jours) :',
  details: 'Tous les détails, une fois connecté :',
  nextStep:
    'Écrivez-vous dans les prochains jours : qui fait quoi et quand, et comment les habitants qui ont demandé y prennent part.',
  contact: {
    heading: 'Voici comment les joindre :',
    personName: 'Personne à demander',
    email: 'Courriel',
    phone: 'Téléphone',
    messaging: 'Messagerie',
    note: 'Remarque',
    none: 'Cette organisation n’a pas de contact en ce moment : il est en cours de renouvellement. D’ici là, le Secrétariat vous aide à la joindre.',
  },
};
