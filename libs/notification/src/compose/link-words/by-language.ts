import type { Language } from '#reference';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { LinkMailWords } from './link-mail-words.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const linkMailWords: Readonly<Record<Language, LinkMailWords>> = { en, zh, fr, ru, ar, es };
