import type { Language } from '../language/languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const catalogues: Readonly<Record<Language, Messages>> = { en, zh, fr, ru, ar, es };
