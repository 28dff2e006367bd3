import type { Language } from '#reference';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { LetterWords } from './letter-words.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const letterWords: Readonly<Record<Language, LetterWords>> = { en, zh, fr, ru, ar, es };
