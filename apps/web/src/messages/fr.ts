import { joining } from './joining/fr.js';
import type { Messages } from './messages.js';
import { signIn } from './sign-in/fr.js';

export const fr: Messages = {
  network: 'Réseau de coopération des ONG de la Route de la soie',
  summary: 'De ce que les habitants demandent au partenaire qui peut le faire',
  skipToContent: 'Aller au contenu',
  chooseLanguage: 'Langue',
  apiReference: 'Référence de l’API',

  home: {
    heading: 'Des habitants demandent. Des partenaires répondent.',
    lead: 'Un caravansérail était l’auberge de la Route de la soie où se rencontraient des voyageurs qui ne se connaissaient pas. Dans celui-ci se rencontrent des ONG : l’une dit ce dont des habitants ont besoin, l’autre ce qu’elle peut apporter. Caravanserai trouve qui convient, dit pourquoi, et prévient les deux.',
    howItWorks: 'Comment cela marche',
    principle: {
      heading: 'Non pas ce que nous voulons, mais ce que les habitants nous demandent de faire.',
      text: 'Toute coopération du réseau commence là. Chaque membre compte autant que les autres, quels que soient sa taille, son pays d’origine et son domaine.',
    },
    steps: {
      ask: {
        heading: 'Demander',
        text: 'Dites avec vos mots, dans votre langue, ce dont les gens ont besoin et où. Ou dites ce que vous pouvez apporter.',
      },
      match: {
        heading: 'Rapprocher',
        text: 'Chaque besoin est comparé à chaque offre, d’une langue à l’autre : de quoi il s’agit, où, quand et combien.',
      },
      tell: {
        heading: 'Prévenir',
        text: 'Les deux organisations l’apprennent, avec les raisons. Quelques suggestions qui comptent, pas un flot de courriels.',
      },
      cooperate: {
        heading: 'Coopérer',
        text: 'Quand les deux sont intéressées, elles agissent avec les personnes qui ont demandé.',
      },
    },
    api: {
      heading: 'Ouvert à vos propres systèmes',
      text: 'Tout ce que fait Caravanserai peut se faire par son API. Les pages des membres sont en construction ; en attendant, on entre par l’API.',
    },
  },

  signIn,

  suggestion: {
    heading: 'Quelqu’un pourrait convenir',
    lead: 'Le courriel qui vous amène ici parle d’un besoin et d’une offre qui vont ensemble. L’un des deux est celui de votre organisation.',
    signIn:
      'Bientôt vous pourrez vous connecter et répondre sur cette page ; la connexion viendra avec l’adhésion. D’ici là, votre organisation peut voir la suggestion et y répondre par l’API.',
    token: 'Mettez le jeton de votre organisation à la place de TOKEN.',
    see: 'Voir la suggestion et ses raisons',
    answer: 'Y répondre',
    interested: 'Intéressé',
    later: 'Pas maintenant, peut-être plus tard',
    no: 'Non, et pourquoi',
    reasons: 'La raison est l’une de celles-ci :',
  },

  joining,

  problem: {
    notFound: {
      heading: 'Il n’y a rien à cette adresse',
      text: 'Le lien a peut-être été coupé par la messagerie, ou la page a changé de place.',
    },
    refused: {
      heading: 'Cette demande n’a pas pu être comprise',
      text: 'Rien n’a été modifié. Revenez en arrière et réessayez.',
    },
    failure: {
      heading: 'Quelque chose a échoué de notre côté',
      text: 'Ce n’est pas votre faute. Veuillez réessayer dans quelques minutes.',
    },
    reference: 'Si vous écrivez au Secrétariat, indiquez ce numéro :',
    home: 'Vers la première page',
  },
};
