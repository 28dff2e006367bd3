import { setImmediate } from 'node:timers/promises';
import { maskText } from '#language';
import { topicsOf } from '#matching';
import { type Language, languages } from '#reference';

/** In each language somebody, a way to reach them and a place, so that every table of the masking is asked for. */
export const textsToRead: Readonly<Record<Language, string>> = {
  en: 'Ask for Mrs Ana Sol in Green Hill village, 012 345 678.',
  zh: '请联系王老师，电话13800138000，地址在幸福村。',
  fr: 'Demandez Mme Ana Sol au village de Kayar, 77 123 45 67.',
  ru: 'Спросите Ивана Петровича в селе Красное, +7 900 123 45 67.',
  ar: 'اسألوا السيد محمد في قرية النور، 0100 123 4567.',
  es: 'Pregunte por el Sr. López en la aldea de San Juan, 5512 3456.',
};

/**
 * Has the tables made before somebody waits for them that masking and the proposals read: a second, which the first
 * poster of each language would feel. One table at a time, with whoever asks meanwhile in between, so that the service
 * can be ready before.
 */
export async function warmReading(): Promise<void> {
  for (const language of languages) {
    await setImmediate();
    maskText(textsToRead[language], { language });
    await setImmediate();
    topicsOf([], language);
  }
}
