import type { SignInMessages } from './sign-in-messages.js';

export const signIn: SignInMessages = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'Your account',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  passwordRules:
    'At least 15 characters, or 8 if you have a second factor. Four or five words in a row are easy to remember.',
  byMail: 'Sign in with a link by mail, without a password',
  forgot: 'I have forgotten my password',
  withPassword: 'Sign in with a password',

  mail: {
    heading: 'Sign in by mail',
    text: 'Give your address, and a link comes by mail. It works once, within half an hour.',
    submit: 'Send the link',
  },
  forgotten: {
    heading: 'A new password',
    text: 'Give your address, and a link comes by mail by which you choose a new password.',
  },
  sent: {
    heading: 'Look into your mailbox',
    text: 'If somebody here has this address, a link is on its way to it. It may take a minute; look among the unwanted mail too.',
  },
  link: {
    heading: 'One more press',
    text: 'Press the button and you are signed in. The link works once.',
  },
  reset: {
    heading: 'Choose a new password',
    text: 'You will be signed out everywhere else.',
    submit: 'Use this password',
  },

  invitation: {
    heading: 'You are invited',
    lead: 'To work as {role} for: {organisation}.',
    secretariat: 'the Secretariat of the network',
    name: 'Your name',
    passwordOptional: 'Password (you can do without one and sign in by mail)',
    known: 'You have an account already; your password stays as it is.',
    submit: 'Accept the invitation',
  },
  roles: {
    administrator: 'administrator',
    editor: 'editor',
    viewer: 'viewer',
    officer: 'officer',
    reviewer: 'reviewer',
    steeringCommittee: 'member of the steering committee',
  },

  factor: {
    heading: 'Your second factor',
    text: 'One more step: show that you have your telephone or your key with you.',
    code: 'The six digits in your authenticator app',
    recoveryCode: 'One of your recovery codes',
    recoveryHint: 'If you do not have the telephone:',
    passkey: 'Use a passkey',
    submit: 'Go on',
  },
  proof: {
    heading: 'Is it you?',
    text: 'Before this is changed, show once more who you are.',
    submit: 'Go on',
    mailInstead: 'No password? Sign in once more by mail, then come back.',
  },

  sessions: {
    heading: 'Where you are signed in',
    text: 'If you do not know one of these, end it and choose a new password.',
    here: 'Here',
    unknownDevice: 'Unknown device',
    seen: 'Last seen: {time}',
    end: 'End this one',
    endOthers: 'Sign out everywhere else',
  },
  actFor: {
    heading: 'For whom you act',
    text: 'You belong to several organisations.',
    submit: 'Act for this one',
  },
  change: {
    heading: 'Password',
    text: 'With a new password you are signed out everywhere else.',
    submit: 'Change the password',
    done: 'The password is changed.',
  },

  newEmail: {
    heading: 'Your address',
    text: 'A link goes to the new address; until it is followed, nothing changes.',
    submit: 'Send a link to the new address',
    sent: 'The link is on its way to the new address.',
  },
  confirmEmail: {
    heading: 'Confirm your new address',
    text: 'From then on you sign in with this address, and you are signed out everywhere.',
    submit: 'Confirm the address',
    done: 'The new address counts from now on. Please sign in with it.',
  },

  factors: {
    heading: 'Second factor',
    text: 'Whoever finds out your password still cannot sign in.',
    due: 'Your role asks for one. Please set it up by {date}.',
    overdue: 'Your role asks for one. Set it up to go on.',
    app: 'Authenticator app',
    appLead:
      'Type this secret into an authenticator app on your telephone, then the six digits that it shows.',
    appIsThere: 'Your authenticator app is set up.',
    secret: 'Secret',
    openApp: 'Open it in the app on this telephone',
    confirm: 'This is my app',
    passkeys: 'Passkeys',
    passkeysLead: 'A passkey is kept by your telephone, your computer or a security key.',
    passkeyName: 'What you call it',
    addPasskey: 'Add a passkey',
    remove: 'Remove',
    codes: 'Recovery codes',
    codesLead:
      'Write these down and keep them in a safe place. Each works once. They are not shown again.',
    codesLeft: 'Recovery codes left: {n}.',
    renewCodes: 'Make ten new ones',
    needsScript: 'Passkeys need a browser that runs scripts.',
  },

  keys: {
    heading: 'API keys',
    text: 'By these your own systems work with Caravanserai. Each may do only what you tick.',
    name: 'What it is for',
    scopes: 'What it may do',
    days: 'Days that it works',
    add: 'Make a key',
    shownOnce: 'This is the key. It is not shown again:',
    revoke: 'End this key',
    expires: 'Until {date}',
    none: 'There are no keys.',
    administratorsOnly: 'Only administrators of your organisation see its keys.',
  },

  faults: {
    wrongCredentials: 'Address and password do not belong together.',
    wrongProof:
      'That was not right. A code counts once and for half a minute: wait for the next one.',
    tooMany:
      'There have been too many attempts. Try again in {minutes} min, or use a link by mail.',
    linkNotValid: 'This link has been used or is too old. Ask for a new one.',
    address: 'This is no e-mail address. Write it like name@example.org.',
    addressTaken:
      'There is an account with this address already. Sign in with it, or use another address.',
    tooShort: 'The password is too short.',
    tooCommon: 'Many people use this password, and it is tried first. Choose another one.',
    tooPersonal: 'Do not build the password from your name or your address.',
    tooSimple: 'Use more than a few different characters.',
    nameNeeded: 'Say your name.',
    wrongCode: 'This is not what the app shows now. Check the clock of the telephone.',
    factorCompulsory:
      'Your role asks for a second factor. Set up another one before you remove this one.',
    passwordTooShort:
      'Without a second factor your password is too short. Choose a longer one first.',
    other: 'That did not work. Please try again.',
  },
};
