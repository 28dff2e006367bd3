import type { Language } from './language/languages.js';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** Names the request in answers and logs of every part of the service. */
      requestId: string;
    }

    interface Error {
      message: string;
      requestId?: string;
    }
  }
}

export {};
