import type { SignInMessages } from './sign-in-messages.js';

export const signIn: SignInMessages = {
  signIn: 'Entrar',
  signOut: 'Salir',
  account: 'Su cuenta',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Nueva contraseña',
  passwordRules:
    'Al menos 15 caracteres, u 8 si tiene un segundo factor. Cuatro o cinco palabras seguidas se recuerdan bien.',
  byMail: 'Entrar con un enlace por correo, sin contraseña',
  forgot: 'He olvidado mi contraseña',
  withPassword: 'Entrar con contraseña',

  mail: {
    heading: 'Entrar por correo',
    text: 'Escriba su dirección y llega un enlace por correo. Funciona una vez, durante media hora.',
    submit: 'Enviar el enlace',
  },
  forgotten: {
    heading: 'Una nueva contraseña',
    text: 'Escriba su dirección y llega por correo un enlace para elegir una nueva contraseña.',
  },
  sent: {
    heading: 'Mire su buzón',
    text: 'Si alguien tiene aquí esta dirección, un enlace va en camino. Puede tardar un minuto; mire también en el correo no deseado.',
  },
  link: {
    heading: 'Un clic más',
    text: 'Pulse el botón y habrá entrado. El enlace funciona una sola vez.',
  },
  reset: {
    heading: 'Elija una nueva contraseña',
    text: 'Saldrá de su cuenta en todos los demás lugares.',
    submit: 'Usar esta contraseña',
  },

  invitation: {
    heading: 'Tiene una invitación',
    lead: 'Para trabajar como {role} en: {organisation}.',
    secretariat: 'la Secretaría de la red',
    name: 'Su nombre',
    passwordOptional: 'Contraseña (puede prescindir de ella y entrar por correo)',
    known: 'Ya tiene una cuenta; su contraseña no cambia.',
    submit: 'Aceptar la invitación',
  },
  roles: {
    administrator: 'administrador o administradora',
    editor: 'editor o editora',
    viewer: 'lector o lectora',
    officer: 'oficial',
    reviewer: 'revisor o revisora',
    steeringCommittee: 'miembro del comité directivo',
  },

  factor: {
    heading: 'Su segundo factor',
    text: 'Un paso más: muestre que tiene consigo el teléfono o la llave.',
    code: 'Las seis cifras de su aplicación de autenticación',
    recoveryCode: 'Uno de sus códigos de recuperación',
    recoveryHint: 'Si no tiene el teléfono:',
    passkey: 'Usar una llave de acceso',
    submit: 'Seguir',
  },
  proof: {
    heading: '¿Es usted?',
    text: 'Antes de este cambio, muestre otra vez quién es.',
    submit: 'Seguir',
    mailInstead: '¿Sin contraseña? Entre otra vez por correo y vuelva.',
  },

  sessions: {
    heading: 'Dónde ha entrado',
    text: 'Si no reconoce alguna, termínela y elija una nueva contraseña.',
    here: 'Aquí',
    unknownDevice: 'Dispositivo desconocido',
    seen: 'Última vez: {time}',
    end: 'Terminar esta',
    endOthers: 'Salir en todos los demás lugares',
  },
  actFor: {
    heading: 'Por quién actúa',
    text: 'Pertenece a varias organizaciones.',
    submit: 'Actuar por esta',
  },
  change: {
    heading: 'Contraseña de la cuenta',
    text: 'Con una nueva contraseña sale de su cuenta en todos los demás lugares.',
    submit: 'Cambiar la contraseña',
    done: 'La contraseña ha cambiado.',
  },

  newEmail: {
    heading: 'Su dirección',
    text: 'Se envía un enlace a la nueva dirección; nada cambia hasta que se siga.',
    submit: 'Enviar un enlace a la nueva dirección',
    sent: 'El enlace va en camino a la nueva dirección.',
  },
  confirmEmail: {
    heading: 'Confirme su nueva dirección',
    text: 'Desde entonces entra con esta dirección, y sale de su cuenta en todas partes.',
    submit: 'Confirmar la dirección',
    done: 'La nueva dirección ya vale. Entre con ella.',
  },

  factors: {
    heading: 'Segundo factor',
    text: 'Quien descubra su contraseña no podrá entrar de todos modos.',
    due: 'Su función lo exige. Configúrelo antes del {date}.',
    overdue: 'Su función lo exige. Configúrelo para seguir.',
    app: 'Aplicación de autenticación',
    appLead:
      'Escriba este secreto en una aplicación de autenticación de su teléfono, y después las seis cifras que muestra.',
    appIsThere: 'Su aplicación de autenticación está configurada.',
    secret: 'Secreto',
    openApp: 'Abrirlo en la aplicación de este teléfono',
    confirm: 'Es mi aplicación',
    passkeys: 'Llaves de acceso',
    passkeysLead:
      'La llave de acceso la guarda su teléfono, su ordenador o una llave de seguridad.',
    passkeyName: 'Cómo la llama',
    addPasskey: 'Añadir una llave de acceso',
    remove: 'Quitar',
    codes: 'Códigos de recuperación',
    codesLead:
      'Anótelos y guárdelos en un lugar seguro. Cada uno sirve una vez. No se muestran de nuevo.',
    codesLeft: 'Códigos de recuperación que quedan: {n}.',
    renewCodes: 'Crear diez nuevos',
    needsScript: 'Las llaves de acceso necesitan un navegador que ejecute programas.',
  },

  keys: {
    heading: 'Claves de API',
    text: 'Con ellas sus propios sistemas trabajan con Caravanserai. Cada una solo puede hacer lo que usted marque.',
    name: 'Para qué es',
    scopes: 'Qué puede hacer',
    days: 'Días que funciona',
    add: 'Crear una clave',
    shownOnce: 'Esta es la clave. No se muestra de nuevo:',
    revoke: 'Anular esta clave',
    expires: 'Hasta el {date}',
    none: 'No hay claves.',
    administratorsOnly: 'Solo los administradores de su organización ven sus claves.',
  },

  faults: {
    wrongCredentials: 'La dirección y la contraseña no se corresponden.',
    wrongProof:
      'No es correcto. Un código sirve una vez y durante medio minuto: espere al siguiente.',
    tooMany: 'Demasiados intentos. Pruebe otra vez en {minutes} min, o use un enlace por correo.',
    linkNotValid: 'Este enlace ya se usó o es demasiado antiguo. Pida otro.',
    address: 'No es una dirección de correo. Escríbala como nombre@example.org.',
    addressTaken: 'Ya hay una cuenta con esta dirección. Entre con ella o use otra.',
    tooShort: 'La contraseña es demasiado corta.',
    tooCommon: 'Mucha gente usa esta contraseña y se prueba primero. Elija otra.',
    tooPersonal: 'No forme la contraseña con su nombre o su dirección.',
    tooSimple: 'Use caracteres más variados.',
    nameNeeded: 'Diga su nombre.',
    wrongCode: 'No es lo que muestra ahora la aplicación. Compruebe el reloj del teléfono.',
    factorCompulsory: 'Su función exige un segundo factor. Configure otro antes de quitar este.',
    passwordTooShort:
      'Sin segundo factor su contraseña es demasiado corta. Elija antes una más larga.',
    other: 'No ha funcionado. Inténtelo otra vez.',
  },
};
