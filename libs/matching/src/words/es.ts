import type { Catalogue } from './catalogue.js';

export const es: Catalogue = {
  openStart: 'ahora',
  openEnd: 'sin fin fijado',
  reasons: {
    'shared-need': 'Ambas hablan de: {need}',
    'close-need': 'Se pide: {need}; se ofrece algo cercano: {offered}',
    'shared-sector': 'Mismo campo de trabajo: {sector}',
    'shared-words': 'Ambas usan las palabras {words}',
    'notions-shared': 'Ambas hablan de: {notions}',
    'subdivision-named': 'La oferta nombra este lugar: {subdivision}',
    'country-served': 'País atendido: {country}',
    'region-served': 'Región atendida: {regions}, que incluye {country}',
    'served-anywhere': 'Atiende cualquier país, también {country}',
    'people-shared': 'Se trata de las mismas personas: {groups}',
    'support-fits': 'La forma de apoyo encaja: {supports}',
    'capacity-covers-all': 'La capacidad alcanza',
    'capacity-covers-part': 'La capacidad cubre el {share} % de lo pedido',
    'time-covered': 'Disponible: {start} – {end}; la necesidad: {from} – {to}',
    'time-covered-partly':
      'Disponible parte del tiempo: {start} – {end}; la necesidad: {from} – {to}',
    'language-shared': 'Idiomas de trabajo compartidos: {languages}',
    'line-covered': 'Puede cubrir esta parte de la necesidad: {line}',
    'no-shared-language': 'No consta un idioma de trabajo común; puede hacer falta un intérprete',
    'conditions-stated': 'La oferta pone condiciones: {conditions}',
    'conditions-met':
      'El lugar tiene lo que pide la oferta: {prerequisites}; sus condiciones: {conditions}',
    'own-organisation': 'Los dos anuncios son de la misma organización',
    'place-not-served': 'País no atendido: {country}; la oferta atiende: {served}',
    'times-apart':
      'Los plazos no coinciden: disponible {start} – {end}; la necesidad {from} – {to}',
    'blocked-pair': 'Una de las dos organizaciones no desea saber de la otra',
    'vetting-tier':
      'El trabajo afecta a niños o a dinero, y una de las organizaciones no está verificada para ello',
    'no-capacity': 'A la oferta no le queda capacidad',
    'condition-unmet': 'La oferta pide lo que la demanda dice no tener: {prerequisites}',
    'serve-country': 'Para encajar, la oferta tendría que atender también este país: {country}',
    'start-earlier':
      'Para encajar, la oferta tendría que empezar a más tardar el {to}; empieza el {start}',
    'stay-longer': 'Para encajar, la oferta tendría que seguir en pie el {from}; termina el {end}',
    'meet-condition': 'Para encajar, habría que conseguir: {prerequisites}',
  },
};
