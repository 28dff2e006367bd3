import type { MailWords } from './mail-words.js';

export const es: MailWords = {
  greeting: 'Buenos días:',
  suggestionSubject: (own, n) =>
    n === 1 ? `Un posible socio para «${own}»` : `${n} posibles socios, entre ellos para «${own}»`,
  interestSubject: (own) => `Hay interés: «${own}»`,
  offerLead: (own) => `Para su necesidad «${own}» hay una oferta adecuada:`,
  demandLead: (own) => `Su oferta «${own}» responde a lo que la gente pide aquí:`,
  interestLead: (own) => `La otra parte quiere trabajar con ustedes en «${own}»:`,
  unnamedOrganisation: 'Una organización',
  more: (n) => (n === 1 ? 'Hay otra en el portal.' : `Hay ${n} más en el portal.`),
  closing: (url) =>
    `Puede verlo todo y responder en ${url}. Caravanserai envía como mucho un correo cada quince minutos.`,
  introductionSubject: (own) => `Ya están en contacto: «${own}»`,
  introductionLead: (own) =>
    `Ustedes y la otra parte quieren trabajar juntos en «${own}». Es esta organización:`,
  reminderSubject: (own) => `Pidieron que se lo recordáramos: «${own}»`,
  reminderLead: (own) =>
    `Respondieron «más adelante» e indicaron el día de hoy. Sigue en pie para «${own}»:`,
  answer: 'Responda aquí, sin iniciar sesión (una sola vez, durante 14 días):',
  details: 'Todos los detalles, con la sesión iniciada:',
  nextStep:
    'Escríbanse en los próximos días: quién hace qué y cuándo, y cómo participa la gente que lo pidió.',
  contact: {
    heading: 'Así pueden ponerse en contacto:',
    personName: 'Persona de contacto',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    messaging: 'Mensajería',
    note: 'Nota',
    none: 'En este momento no hay contacto: se está renovando. Mientras tanto, la Secretaría les ayuda a comunicarse.',
  },
};
