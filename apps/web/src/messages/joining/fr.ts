import type { JoiningMessages } from './joining-messages.js';

export const joining: JoiningMessages = {
  apply: {
    heading: 'Rejoindre le réseau',
    lead: 'Dites qui vous êtes. Un lien de confirmation arrive par courriel ; ensuite des personnes du Secrétariat examinent votre demande, et vous répondent dans tous les cas.',
    name: 'Nom de l’organisation, dans votre écriture',
    latinName: 'Le nom en lettres latines',
    latinNameHint: 'Seulement si vous l’écrivez dans d’autres lettres.',
    country: 'Pays',
    type: 'Qui êtes-vous ?',
    choose: 'Choisissez',
    types: {
      community: 'Un groupe communautaire, non enregistré',
      local: 'Une organisation locale',
      national: 'Une organisation nationale',
      international: 'Une organisation internationale',
      foundation: 'Une fondation',
      association: 'Une association',
    },
    registrationNumber: 'Numéro d’enregistrement',
    registrationHint: 'Un groupe communautaire n’en a pas, et n’en a pas besoin.',
    sectors: 'Dans quels domaines travaillez-vous ?',
    languages: 'Dans quelles langues pouvez-vous travailler ?',
    staff: 'Combien de personnes y travaillent ?',
    website: 'Site web',
    description: 'Que faites-vous, et pour qui ?',
    contact: 'Personne à contacter',
    contactName: 'Nom',
    position: 'Fonction',
    email: 'Adresse électronique',
    emailHint: 'Le lien de confirmation y est envoyé.',
    submit: 'Envoyer la demande',
    sent: {
      heading: 'Regardez votre messagerie',
      text: 'Un lien est en route. Suivez-le dans les sept jours pour confirmer votre demande ; sinon, rien n’en est gardé.',
    },
  },
  confirm: {
    heading: 'Confirmez votre demande',
    text: 'Appuyez sur le bouton, et votre demande part au Secrétariat.',
    submit: 'Confirmer',
    done: {
      heading: 'Merci, {organisation}',
      text: 'Votre demande est au Secrétariat. En attendant sa décision, vous pouvez vous connecter et préparer des brouillons.',
    },
  },
  claim: {
    heading: 'Reprenez votre organisation',
    text: '{organisation} a une place dans le réseau. Avec cette page, vous en devenez le premier administrateur.',
    name: 'Votre nom',
    submit: 'La reprendre',
    done: {
      heading: '{organisation} est entre vos mains',
      text: 'Connectez-vous par un lien envoyé à la même adresse, puis invitez vos collègues.',
    },
  },
  agree: 'J’ai lu l’avis de confidentialité et je l’accepte, aussi pour mon organisation.',
  readNotice: 'Lire l’avis de confidentialité',
  signIn: 'Se connecter',
  privacy: {
    heading: 'Avis de confidentialité',
    version: 'En vigueur depuis le {day}.',
    who: {
      heading: 'Qui en répond',
      text: 'Le Secrétariat du Réseau de coopération des ONG de la Route de la soie garde ce qui est décrit ici, pour réunir ce que les gens demandent et ceux qui peuvent aider.',
    },
    what: {
      heading: 'Ce qui est gardé',
      text: 'D’une organisation : nom, pays, type, numéro d’enregistrement, domaines, langues, taille, site web, et ses documents par numéro, émetteur et lien. Des personnes : nom, adresse électronique, langue, rôle, et moments de connexion. Ce que vous publiez, répondez et écrivez. Qui a changé quoi, et quand.',
    },
    why: {
      heading: 'Pourquoi',
      text: 'Pour vérifier qui rejoint le réseau, trouver des partenaires qui conviennent, vous en informer et montrer ce qui en est sorti. Les noms sont comparés à une liste publique de sanctions ; une personne décide, jamais un programme.',
    },
    seen: {
      heading: 'Qui le voit',
      text: 'Les autres membres voient votre organisation et vos annonces, mais ni contacts ni lieux exacts. L’autre partie les voit quand vous êtes intéressés tous les deux. Le Secrétariat les voit quand son travail l’exige, et chaque consultation est notée. Rien n’est vendu ni remis à des annonceurs.',
    },
    kept: {
      heading: 'Combien de temps',
      text: 'Une demande que personne ne confirme est effacée après sept jours. Le reste est gardé tant que vous êtes membre ; le journal des changements, sans noms, l’est ensuite aussi.',
    },
    rights: {
      heading: 'Ce que vous pouvez demander',
      text: 'Une copie de tout ce qui vous concerne, une correction ou un effacement. Écrivez au Secrétariat ; il répond dans les trente jours. Vous pouvez retirer votre accord à tout moment.',
    },
  },
  faults: {
    mend: 'Il faut corriger certains champs ; ils sont marqués.',
    required: 'Ce champ est nécessaire.',
    tooLong: 'C’est trop long.',
    latin: 'Écrivez ce nom en lettres latines.',
    webAddress: 'Écrivez une adresse qui commence par https://',
    email: 'Écrivez une seule adresse électronique, par exemple nom@example.org.',
    number: 'Écrivez un nombre entier.',
    agree: 'Lisez l’avis de confidentialité et acceptez-le.',
    other: 'Cela ne peut pas être accepté tel quel.',
    linkNotValid: 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau.',
    claimed:
      'Cette organisation a déjà des personnes à elle. Demandez une invitation à son administrateur.',
  },
};
