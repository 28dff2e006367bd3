import type { LinkMailWords } from './link-mail-words.js';

export const fr: LinkMailWords = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  byPurpose: {
    'sign-in': {
      subject: 'Votre lien de connexion',
      lead: 'Ce lien vous connecte à Caravanserai, sans mot de passe.',
      action: 'Se connecter',
    },
    'reset-password': {
      subject: 'Choisir un nouveau mot de passe',
      lead: 'Ce lien vous permet de choisir un nouveau mot de passe. Toutes vos sessions ouvertes prendront fin.',
      action: 'Choisir un mot de passe',
    },
    'confirm-email': {
      subject: 'Confirmez votre nouvelle adresse',
      lead: 'Veuillez confirmer que les courriels de Caravanserai peuvent désormais arriver à cette adresse.',
      action: 'Confirmer l’adresse',
    },
    invitation: {
      subject: 'Vous êtes invité(e) sur Caravanserai',
      lead: 'Vous êtes invité(e) à travailler sur Caravanserai, où des ONG trouvent des partenaires pour ce que demandent les habitants.',
      action: 'Voir l’invitation',
    },
    'confirm-application': {
      subject: 'Confirmez votre candidature',
      lead: 'Veuillez confirmer que votre organisation demande à rejoindre le réseau. Le Secrétariat examinera ensuite la candidature.',
      action: 'Confirmer la candidature',
    },
    'confirm-contact': {
      subject: 'Confirmez l’adresse de contact',
      lead: 'Une organisation présente sur Caravanserai souhaite recevoir ses messages à cette adresse et la montrer aux partenaires avec lesquels elle est mise en relation. Ne confirmez que si vous lisez ce courrier pour elle. Sinon, ne faites rien : vous ne recevrez rien d’autre.',
      action: 'Confirmer l’adresse',
    },
    claim: {
      subject: 'Votre organisation est sur Caravanserai',
      lead: 'Votre organisation a une place sur Caravanserai. Ce lien vous permet d’en prendre possession et de vous connecter pour la première fois.',
      action: 'En prendre possession',
    },
  },
  copy: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  validFor: (span) => `Le lien fonctionne une seule fois, pendant ${span}.`,
  minutes: (n) => `${n} minutes`,
  hours: (n) => (n === 1 ? 'une heure' : `${n} heures`),
  days: (n) => `${n} jours`,
  notAsked:
    'Si vous n’attendiez pas ce courriel, vous n’avez rien à faire : sans le lien, rien ne se passe.',
};
