import type { Language } from '#reference';
import { ar } from './ar.js';
import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The sentences of every language; a language without them doesn't compile. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, zh, fr, ru, ar, es };
