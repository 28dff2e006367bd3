import type { Language } from './language/languages.js';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** Names the request in answers and logs of every part of the service. */
      requestId: string;
      /** Whether the answer holds what the API says of somebody: no cache may keep it. */
      personal: boolean;
      /** After how many seconds it is worth another try, where the API has refused because it was asked too often. */
      retryAfter?: number;
    }

    interface PageData {
      /** Whether whoever looks acts for an organisation; nobody else may be told of news. Not said: no. */
      hasInbox?: boolean;
      /** Whether the reader works in the Secretariat just now, as far as the page knows. */
      hasDesk?: boolean;
    }

    interface Error {
      message: string;
      requestId?: string;
    }
  }
}

export {};
