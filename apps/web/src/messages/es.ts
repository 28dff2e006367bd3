import { joining } from './joining/es.js';
import type { Messages } from './messages.js';
import { signIn } from './sign-in/es.js';

export const es: Messages = {
  network: 'Red de Cooperación de ONG de la Ruta de la Seda',
  summary: 'De lo que la gente pide a un socio que puede hacerlo',
  skipToContent: 'Ir al contenido',
  chooseLanguage: 'Idioma',
  apiReference: 'Referencia de la API',

  home: {
    heading: 'La gente pide. Los\u00a0socios responden.',
    lead: 'Un caravasar era la posada de la Ruta de la Seda donde se encontraban viajeros que no se conocían. En este se encuentran ONG: una dice qué necesita la gente de un lugar, otra qué puede aportar. Caravanserai encuentra quién encaja, dice por qué y avisa a las dos.',
    howItWorks: 'Cómo funciona',
    principle: {
      heading: 'No lo que queremos nosotros, sino lo que nos piden los vecinos del lugar.',
      text: 'Ahí empieza toda cooperación de la red. Cada miembro cuenta lo mismo, sean cuales sean su tamaño, su país y su campo de trabajo.',
    },
    steps: {
      ask: {
        heading: 'Pedir',
        text: 'Diga con sus palabras, en su lengua, qué necesita la gente y dónde. O diga qué puede aportar.',
      },
      match: {
        heading: 'Encontrar',
        text: 'Cada necesidad se compara con cada oferta, entre lenguas: de qué se trata, dónde, cuándo y cuánto.',
      },
      tell: {
        heading: 'Avisar',
        text: 'Las dos organizaciones se enteran, con las razones. Unas pocas sugerencias que importan, no una avalancha de correos.',
      },
      cooperate: {
        heading: 'Trabajar juntos',
        text: 'Cuando las dos están interesadas, lo hacen junto con la gente que lo pidió.',
      },
    },
    api: {
      heading: 'Abierto a sus propios sistemas',
      text: 'Todo lo que hace Caravanserai puede hacerse por su API. Las páginas para miembros están en construcción; hasta entonces, se entra por la API.',
    },
  },

  signIn,

  suggestion: {
    heading: 'Puede que alguien encaje',
    lead: 'El correo que le trajo aquí trata de una necesidad y una oferta que encajan. Una de las dos es de su organización.',
    signIn:
      'Pronto podrá identificarse y responder en esta página; eso llegará con la membresía. Hasta entonces, su organización puede ver la sugerencia y responderla por la API.',
    token: 'Ponga el token de su organización en lugar de TOKEN.',
    see: 'Ver la sugerencia y sus razones',
    answer: 'Responder',
    interested: 'Nos interesa',
    later: 'Ahora no, quizá más tarde',
    no: 'No, y por qué',
    reasons: 'La razón es una de estas:',
  },

  joining,

  problem: {
    notFound: {
      heading: 'No hay nada en esta dirección',
      text: 'Quizá el programa de correo cortó el enlace, o la página cambió de lugar.',
    },
    refused: {
      heading: 'No se pudo entender esta petición',
      text: 'No se ha cambiado nada. Vuelva atrás e inténtelo de nuevo.',
    },
    failure: {
      heading: 'Algo ha fallado aquí',
      text: 'La culpa es nuestra, no suya. Inténtelo de nuevo dentro de unos minutos.',
    },
    reference: 'Si escribe a la Secretaría, indique este número:',
    home: 'A la primera página',
  },
};
