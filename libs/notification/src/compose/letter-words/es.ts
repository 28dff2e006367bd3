import type { LetterWords } from './letter-words.js';

export const es: LetterWords = {
  greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  account: {
    byKind: {
      'password-changed': {
        subject: 'Se cambió su contraseña',
        lead: 'Se cambió la contraseña de su cuenta y se cerraron todas las demás sesiones.',
      },
      'email-changed': {
        subject: 'Se cambió su dirección',
        lead: 'Su cuenta tiene ahora otra dirección de correo. Los mensajes llegan allí y ya no a esta dirección.',
      },
      'factor-added': {
        subject: 'Se añadió un segundo factor',
        lead: 'Se añadió a su cuenta un segundo factor (aplicación de autenticación o llave de acceso).',
      },
      'factor-removed': {
        subject: 'Se quitó un segundo factor',
        lead: 'Se quitó de su cuenta un segundo factor (aplicación de autenticación o llave de acceso).',
      },
      'codes-renewed': {
        subject: 'Se renovaron sus códigos de recuperación',
        lead: 'Su cuenta tiene nuevos códigos de recuperación. Los anteriores ya no sirven.',
      },
      'new-device': {
        subject: 'Entró un dispositivo nuevo',
        lead: 'Alguien entró en su cuenta con un dispositivo que no se había usado antes para ello.',
      },
      'contact-removed': {
        subject: 'Su organización necesita un contacto nuevo',
        lead: 'La persona que una de sus organizaciones había indicado como contacto eliminó su cuenta, y sus datos se borraron con ella. Mientras no haya un contacto nuevo, los socios no pueden comunicarse con la organización y es posible que no lleguen los correos sobre sugerencias.',
      },
    },
    when: (instant) => `Cuándo: ${instant}`,
    device: (device) => `Dispositivo: ${device}`,
    notYou:
      'Si fue usted, no tiene que hacer nada. Si no fue usted, elija enseguida una contraseña nueva: así se cierran todas las sesiones. Después revise su cuenta.',
    notYouAction: 'Elegir una contraseña nueva',
    notYouMoved:
      'Si fue usted, no tiene que hacer nada. Si no fue usted, avise enseguida a la Secretaría: puede bloquear la cuenta.',
    notYouMovedAction: 'Abrir el portal',
    giveContact:
      'Indique un contacto que los socios puedan leer; lo mejor es una dirección de la organización.',
    giveContactAction: 'Indicar un contacto',
  },
  vetting: {
    admitted: {
      subject: 'Su organización está admitida',
      lead: 'La Secretaría ha examinado su organización y la ha admitido: es miembro de la red.',
      next: 'Ya puede publicar lo que pide la gente y lo que su organización puede aportar.',
    },
    'more-asked': {
      subject: 'La Secretaría necesita algo más',
      lead: 'La Secretaría está examinando su organización y necesita algo más de usted. Escribe:',
      next: 'Apórtelo e indíquelo en el portal. Entonces su organización vuelve a la lista de espera.',
    },
    declined: {
      subject: 'Su organización no está admitida',
      lead: 'La Secretaría ha examinado su organización y no la ha admitido: no es miembro de la red. Escribe:',
      next: 'Si se trata de un error, responda a la Secretaría y diga qué no es correcto.',
    },
  },
  returned: {
    subject: (title) => `Devuelto a usted: «${title}»`,
    lead: (title) =>
      `La Secretaría ha leído su publicación «${title}» y se la ha devuelto. No está publicada.`,
    reasons: {
      unclear: 'El motivo: no queda claro qué se pide o qué se ofrece.',
      'personal-data':
        'El motivo: contiene nombres, números de teléfono u otros datos de personas.',
      'outside-our-work': 'El motivo: queda fuera del trabajo de la red.',
      'needs-higher-tier':
        'El motivo: afecta a niños o a dinero en efectivo, y su organización aún no ha sido examinada para ello.',
      'not-credible': 'El motivo: no se ha podido confirmar lo que dice.',
      harmful: 'El motivo: podría hacer daño a personas.',
      other: 'La Secretaría escribe:',
    },
    next: 'Cámbiela y envíela de nuevo.',
  },
  openPortal: 'Abrir el portal',
};
