import type { Language } from '#reference';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { MailWords } from './mail-words.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const mailWords: Readonly<Record<Language, MailWords>> = { en, zh, fr, ru, ar, es };
