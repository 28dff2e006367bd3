import type { SignInMessages } from './sign-in-messages.js';

export const signIn: SignInMessages = {
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  account: 'Votre compte',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordRules:
    'Au moins 15 caractères, ou 8 si vous avez un second facteur. Quatre ou cinq mots à la suite se retiennent facilement.',
  byMail: 'Se connecter par un lien envoyé par courriel, sans mot de passe',
  forgot: 'J’ai oublié mon mot de passe',
  withPassword: 'Se connecter avec un mot de passe',

  mail: {
    heading: 'Se connecter par courriel',
    text: 'Donnez votre adresse : un lien arrive par courriel. Il fonctionne une fois, pendant une demi-heure.',
    submit: 'Envoyer le lien',
  },
  forgotten: {
    heading: 'Un nouveau mot de passe',
    text: 'Donnez votre adresse : un lien arrive par courriel pour choisir un nouveau mot de passe.',
  },
  sent: {
    heading: 'Regardez votre messagerie',
    text: 'Si quelqu’un ici a cette adresse, un lien est en route. Cela peut prendre une minute ; regardez aussi dans les indésirables.',
  },
  link: {
    heading: 'Encore un clic',
    text: 'Appuyez sur le bouton et vous êtes connecté(e). Le lien ne fonctionne qu’une fois.',
  },
  reset: {
    heading: 'Choisissez un nouveau mot de passe',
    text: 'Vous serez déconnecté(e) partout ailleurs.',
    submit: 'Utiliser ce mot de passe',
  },

  invitation: {
    heading: 'Vous êtes invité(e)',
    lead: 'Pour travailler comme {role} avec : {organisation}.',
    secretariat: 'le Secrétariat du réseau',
    name: 'Votre nom',
    passwordOptional: 'Mot de passe (vous pouvez vous en passer et vous connecter par courriel)',
    known: 'Vous avez déjà un compte ; votre mot de passe ne change pas.',
    submit: 'Accepter l’invitation',
  },
  roles: {
    administrator: 'administrateur ou administratrice',
    editor: 'rédacteur ou rédactrice',
    viewer: 'lecteur ou lectrice',
    officer: 'chargé(e) de dossier',
    reviewer: 'examinateur ou examinatrice',
    steeringCommittee: 'membre du comité de pilotage',
  },

  factor: {
    heading: 'Votre second facteur',
    text: 'Encore une étape : montrez que vous avez votre téléphone ou votre clé.',
    code: 'Les six chiffres de votre application d’authentification',
    recoveryCode: 'Un de vos codes de secours',
    recoveryHint: 'Si vous n’avez pas le téléphone :',
    passkey: 'Utiliser une clé d’accès',
    submit: 'Continuer',
  },
  proof: {
    heading: 'Est-ce bien vous ?',
    text: 'Avant ce changement, montrez encore une fois qui vous êtes.',
    submit: 'Continuer',
    mailInstead: 'Pas de mot de passe ? Reconnectez-vous par courriel, puis revenez.',
  },

  sessions: {
    heading: 'Où vous êtes connecté(e)',
    text: 'Si vous ne reconnaissez pas une de ces connexions, terminez-la et changez de mot de passe.',
    here: 'Ici',
    unknownDevice: 'Appareil inconnu',
    seen: 'Vu pour la dernière fois : {time}',
    end: 'Terminer celle-ci',
    endOthers: 'Se déconnecter partout ailleurs',
  },
  actFor: {
    heading: 'Pour qui vous agissez',
    text: 'Vous appartenez à plusieurs organisations.',
    submit: 'Agir pour celle-ci',
  },
  change: {
    heading: 'Mot de passe du compte',
    text: 'Avec un nouveau mot de passe, vous êtes déconnecté(e) partout ailleurs.',
    submit: 'Changer le mot de passe',
    done: 'Le mot de passe est changé.',
  },

  newEmail: {
    heading: 'Votre adresse',
    text: 'Un lien est envoyé à la nouvelle adresse ; rien ne change avant qu’il soit suivi.',
    submit: 'Envoyer un lien à la nouvelle adresse',
    sent: 'Le lien est en route vers la nouvelle adresse.',
  },
  confirmEmail: {
    heading: 'Confirmez votre nouvelle adresse',
    text: 'Vous vous connecterez ensuite avec cette adresse, et vous êtes déconnecté(e) partout.',
    submit: 'Confirmer l’adresse',
    done: 'La nouvelle adresse est en vigueur. Connectez-vous avec elle.',
  },

  factors: {
    heading: 'Second facteur',
    text: 'Celui qui découvre votre mot de passe ne peut quand même pas se connecter.',
    due: 'Votre rôle en demande un. Mettez-le en place avant le {date}.',
    overdue: 'Votre rôle en demande un. Mettez-le en place pour continuer.',
    app: 'Application d’authentification',
    appLead:
      'Saisissez ce secret dans une application d’authentification sur votre téléphone, puis les six chiffres qu’elle affiche.',
    appIsThere: 'Votre application d’authentification est en place.',
    secret: 'Clé secrète',
    openApp: 'Ouvrir dans l’application de ce téléphone',
    confirm: 'C’est mon application',
    passkeys: 'Clés d’accès',
    passkeysLead:
      'Une clé d’accès est gardée par votre téléphone, votre ordinateur ou une clé de sécurité.',
    passkeyName: 'Son nom',
    addPasskey: 'Ajouter une clé d’accès',
    remove: 'Supprimer',
    codes: 'Codes de secours',
    codesLead:
      'Notez-les et gardez-les en lieu sûr. Chacun sert une fois. Ils ne seront plus affichés.',
    codesLeft: 'Codes de secours restants : {n}.',
    renewCodes: 'En créer dix nouveaux',
    needsScript: 'Les clés d’accès demandent un navigateur qui exécute des scripts.',
  },

  keys: {
    heading: 'Clés d’API',
    text: 'Avec elles, vos propres systèmes travaillent avec Caravanserai. Chacune ne peut faire que ce que vous cochez.',
    name: 'À quoi elle sert',
    scopes: 'Ce qu’elle peut faire',
    days: 'Durée en jours',
    add: 'Créer une clé',
    shownOnce: 'Voici la clé. Elle ne sera plus affichée :',
    revoke: 'Révoquer cette clé',
    expires: 'Jusqu’au {date}',
    none: 'Il n’y a pas de clé.',
    administratorsOnly: 'Seuls les administrateurs de votre organisation voient ses clés.',
  },

  faults: {
    wrongCredentials: 'L’adresse et le mot de passe ne vont pas ensemble.',
    wrongProof:
      'Ce n’est pas juste. Un code sert une fois et pendant une demi-minute : attendez le suivant.',
    tooMany: 'Trop d’essais. Réessayez dans {minutes} min, ou utilisez un lien par courriel.',
    linkNotValid: 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau.',
    address: 'Ce n’est pas une adresse électronique. Écrivez-la comme nom@example.org.',
    addressTaken:
      'Il existe déjà un compte avec cette adresse. Connectez-vous avec elle ou prenez-en une autre.',
    tooShort: 'Le mot de passe est trop court.',
    tooCommon:
      'Beaucoup de gens utilisent ce mot de passe ; il est essayé en premier. Choisissez-en un autre.',
    tooPersonal: 'Ne formez pas le mot de passe avec votre nom ou votre adresse.',
    tooSimple: 'Utilisez des caractères plus variés.',
    nameNeeded: 'Dites votre nom.',
    wrongCode: 'Ce n’est pas ce que l’application affiche. Vérifiez l’heure du téléphone.',
    factorCompulsory:
      'Votre rôle demande un second facteur. Ajoutez-en un autre avant de supprimer celui-ci.',
    passwordTooShort:
      'Sans second facteur, votre mot de passe est trop court. Choisissez-en d’abord un plus long.',
    other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  },
};
