import type { LetterWords } from './letter-words.js';

export const fr: LetterWords = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  account: {
    byKind: {
      'password-changed': {
        subject: 'Votre mot de passe a été changé',
        lead: 'Le mot de passe de votre compte a été changé et toutes les autres sessions ont été fermées.',
      },
      'email-changed': {
        subject: 'Votre adresse a été changée',
        lead: 'Votre compte a désormais une autre adresse électronique. Les courriels y sont envoyés et ne viendront plus à cette adresse-ci.',
      },
      'factor-added': {
        subject: 'Un second facteur a été ajouté',
        lead: 'Un second facteur (application d’authentification ou clé d’accès) a été ajouté à votre compte.',
      },
      'factor-removed': {
        subject: 'Un second facteur a été retiré',
        lead: 'Un second facteur (application d’authentification ou clé d’accès) a été retiré de votre compte.',
      },
      'codes-renewed': {
        subject: 'Vos codes de secours ont été renouvelés',
        lead: 'Votre compte a de nouveaux codes de secours. Les anciens ne fonctionnent plus.',
      },
      'new-device': {
        subject: 'Connexion depuis un nouvel appareil',
        lead: 'Quelqu’un s’est connecté à votre compte avec un appareil qui n’avait jamais servi pour cela.',
      },
      'contact-removed': {
        subject: 'Votre organisation a besoin d’un nouveau contact',
        lead: 'La personne qu’une de vos organisations avait indiquée comme contact a supprimé son compte, et ses coordonnées ont été effacées avec lui. Tant qu’il n’y a pas de nouveau contact, les partenaires ne peuvent pas joindre l’organisation, et les courriels sur les propositions risquent de ne pas arriver.',
      },
    },
    when: (instant) => `Quand : ${instant}`,
    device: (device) => `Appareil : ${device}`,
    notYou:
      'Si c’était vous, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe : toutes les sessions seront fermées. Vérifiez ensuite votre compte.',
    notYouAction: 'Choisir un nouveau mot de passe',
    notYouMoved:
      'Si c’était vous, vous n’avez rien à faire. Sinon, prévenez tout de suite le Secrétariat : il peut bloquer le compte.',
    notYouMovedAction: 'Ouvrir le portail',
    giveContact:
      'Indiquez un contact que les partenaires peuvent lire, de préférence une adresse de l’organisation.',
    giveContactAction: 'Indiquer un contact',
  },
  vetting: {
    admitted: {
      subject: 'Votre organisation est admise',
      lead: 'Le Secrétariat a examiné votre organisation et l’a admise : elle est membre du réseau.',
      next: 'Vous pouvez maintenant publier ce que les habitants demandent et ce que vous pouvez apporter.',
    },
    'more-asked': {
      subject: 'Le Secrétariat a besoin d’un complément',
      lead: 'Le Secrétariat examine votre organisation et vous demande un complément. Il écrit :',
      next: 'Fournissez-le, puis indiquez-le sur le portail. Votre organisation reprendra alors sa place dans la file.',
    },
    declined: {
      subject: 'Votre organisation n’est pas admise',
      lead: 'Le Secrétariat a examiné votre organisation et a refusé : elle n’est pas membre du réseau. Il écrit :',
      next: 'Si cela repose sur une erreur, répondez au Secrétariat en disant ce qui n’est pas juste.',
    },
  },
  returned: {
    subject: (title) => `Renvoyé à vous : « ${title} »`,
    lead: (title) =>
      `Le Secrétariat a lu votre annonce « ${title} » et vous l’a renvoyée. Elle n’est pas publiée.`,
    reasons: {
      unclear: 'La raison : on ne voit pas clairement ce qui est demandé ou offert.',
      'personal-data':
        'La raison : elle contient des noms, des numéros de téléphone ou d’autres données personnelles.',
      'outside-our-work': 'La raison : elle ne relève pas du travail du réseau.',
      'needs-higher-tier':
        'La raison : elle touche des enfants ou de l’argent liquide, et votre organisation n’a pas encore été examinée pour cela.',
      'not-credible': 'La raison : ce qu’elle dit n’a pas pu être confirmé.',
      harmful: 'La raison : elle pourrait nuire à des personnes.',
      other: 'Le Secrétariat écrit :',
    },
    next: 'Modifiez-la et soumettez-la de nouveau.',
  },
  openPortal: 'Ouvrir le portail',
};
