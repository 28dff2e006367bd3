import type { LinkMailWords } from './link-mail-words.js';

export const es: LinkMailWords = {
  greeting: (name) => (name ? `Hola, ${name}:` : 'Buenos días:'),
  byPurpose: {
    'sign-in': {
      subject: 'Su enlace para entrar',
      lead: 'Con este enlace entra en Caravanserai sin contraseña.',
      action: 'Entrar',
    },
    'reset-password': {
      subject: 'Elija una nueva contraseña',
      lead: 'Con este enlace elige una nueva contraseña. Al hacerlo terminan todas sus sesiones abiertas.',
      action: 'Elegir una contraseña',
    },
    'confirm-email': {
      subject: 'Confirme su nueva dirección',
      lead: 'Confirme, por favor, que los correos de Caravanserai pueden llegar desde ahora a esta dirección.',
      action: 'Confirmar la dirección',
    },
    invitation: {
      subject: 'Invitación a Caravanserai',
      lead: 'Le han invitado a trabajar en Caravanserai, donde las ONG encuentran socios para lo que la gente pide.',
      action: 'Ver la invitación',
    },
    'confirm-application': {
      subject: 'Confirme su solicitud',
      lead: 'Confirme, por favor, que su organización solicita unirse a la red. Después la Secretaría examinará la solicitud.',
      action: 'Confirmar la solicitud',
    },
    'confirm-contact': {
      subject: 'Confirme la dirección de contacto',
      lead: 'Una organización de Caravanserai quiere recibir sus mensajes en esta dirección y mostrarla a los socios que le presentemos. Confirme solo si lee este correo en su nombre. Si no es así, no haga nada: no recibirá nada más.',
      action: 'Confirmar la dirección',
    },
    claim: {
      subject: 'Su organización está en Caravanserai',
      lead: 'Su organización tiene un lugar en Caravanserai. Con este enlace lo toma a su cargo y entra por primera vez.',
      action: 'Tomarlo a cargo',
    },
  },
  copy: 'Si el botón no funciona, copie esta dirección en su navegador:',
  validFor: (span) => `El enlace funciona una sola vez, durante ${span}.`,
  minutes: (n) => `${n} minutos`,
  hours: (n) => (n === 1 ? 'una hora' : `${n} horas`),
  days: (n) => `${n} días`,
  notAsked: 'Si no esperaba este correo, no tiene que hacer nada: sin el enlace no ocurre nada.',
};
