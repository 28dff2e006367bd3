import type { FieldFault } from '#domain-error';
import { badAddress, parseEmailAddress } from '../people/email-address.js';

/** How an organisation says that it is reached. What is left out or null is not said. */
export interface ContactDetails {
  readonly email: string;
  readonly personName?: string | null;
  readonly phone?: string | null;
  readonly messaging?: string | null;
  readonly note?: string | null;
}

export const contactLimits = { email: 254, personName: 200, phone: 40, messaging: 200, note: 500 };

/** Figures and what people put between them: the world has no one way to write a number. */
const PHONE = /^\+?[\d\s()./-]+$/;
const FEWEST_FIGURES = 5;

/** What is wrong with it; empty when nothing is. */
export function contactFaults(details: ContactDetails): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!parseEmailAddress(details.email.trim())) faults.push(badAddress('/email'));
  for (const field of ['personName', 'phone', 'messaging', 'note'] as const) {
    const max = contactLimits[field];
    if ((details[field]?.length ?? 0) <= max) continue;
    faults.push({
      pointer: `/${field}`,
      code: 'too-long',
      detail: `Write at most ${max} characters.`,
    });
  }
  const phone = details.phone?.trim();
  if (phone && !isPhoneNumber(phone)) {
    const detail = 'Give one number, with the code of the country: +855 12 345 678.';
    faults.push({ pointer: '/phone', code: 'not-a-phone-number', detail });
  }
  return faults;
}

function isPhoneNumber(text: string): boolean {
  return PHONE.test(text) && text.replace(/\D/g, '').length >= FEWEST_FIGURES;
}

/** Without blanks around it; what says nothing is null. */
export function saidOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
