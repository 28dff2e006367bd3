import type { Language } from './language/languages.js';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** Names the request in answers and logs of every part of the service. */
      requestId: string;
      /** Whether the answer holds what the API says of somebody: no cache may keep it. */
      personal: boolean;
    }

    interface PageData {
      /** The organisation that somebody acts for, on pages where they must be signed in. */
      place?: { readonly organisationId: string } | null;
    }

    interface Error {
      message: string;
      requestId?: string;
    }
  }
}

export {};
