import type { FieldFault } from '#domain-error';
import { isCountryCode, isSectorCode } from '#reference';
import { organisationTypes } from '../organisation.js';
import type { OrganisationProfile } from './organisation-profile.js';
import { isWebAddress } from './web-address.js';

/** The most that each field of a profile holds. */
export const profileLimits = {
  name: 200,
  registrationNumber: 100,
  website: 300,
  description: 4_000,
  sectors: 20,
  languages: 10,
  staff: 1_000_000,
} as const;

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]*$/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Everything that is wrong with what an organisation says of itself, by field; empty when it can be kept. */
export function profileFaults(profile: OrganisationProfile): FieldFault[] {
  return [
    ...nameFaults(profile),
    ...registrationFaults(profile),
    ...codeFaults(profile),
    ...staffFaults(profile.staff),
    ...websiteFaults(profile.website),
    ...tooLong('/description', profile.description, profileLimits.description),
  ];
}

function nameFaults({ name, latinName }: OrganisationProfile): FieldFault[] {
  const faults = [
    ...tooLong('/name', name, profileLimits.name),
    ...tooLong('/latinName', latinName ?? '', profileLimits.name),
  ];
  if (name.trim() === '') {
    faults.push(fault('/name', 'required', 'Give the name of the organisation.'));
  } else if (!LATIN.test(name) && !latinName?.trim()) {
    const detail = 'Give the name in Latin letters too, as you write it yourselves.';
    faults.push(fault('/latinName', 'required', detail));
  }
  if (latinName !== null && (!LATIN.test(latinName) || !LATIN_LETTER.test(latinName))) {
    faults.push(fault('/latinName', 'not-latin', 'Write this name in Latin letters.'));
  }
  return faults;
}

function registrationFaults({ type, registrationNumber }: OrganisationProfile): FieldFault[] {
  if (!registrationNumber?.trim() && type !== 'community') {
    const detail = 'Give the registration number. A group without one is a community group.';
    return [fault('/registrationNumber', 'required', detail)];
  }
  return tooLong('/registrationNumber', registrationNumber ?? '', profileLimits.registrationNumber);
}

function codeFaults({ country, type, sectors, languages }: OrganisationProfile): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isCountryCode(country)) {
    const detail = `"${country}" is not an ISO 3166-1 alpha-2 country code such as "KH".`;
    faults.push(fault('/country', 'unknown-country', detail));
  }
  if (!organisationTypes.includes(type)) {
    const detail = `Use one of: ${organisationTypes.join(', ')}.`;
    faults.push(fault('/type', 'unknown-type', detail));
  }
  faults.push(
    ...listFaults('/sectors', sectors, profileLimits.sectors, isSectorCode, 'area or sector code'),
    ...listFaults(
      '/languages',
      languages,
      profileLimits.languages,
      (code) => /^[a-z]{2,3}$/.test(code),
      'ISO 639 code such as "en"',
    ),
  );
  return faults;
}

function listFaults(
  pointer: string,
  codes: readonly string[],
  most: number,
  isKnown: (code: string) => boolean,
  what: string,
): FieldFault[] {
  if (codes.length === 0) return [fault(pointer, 'required', 'Give at least one.')];
  if (codes.length > most) return [fault(pointer, 'too-many', `Give at most ${most}.`)];
  return codes.flatMap((code, i) =>
    isKnown(code) ? [] : [fault(`${pointer}/${i}`, 'unknown-code', `"${code}" is no ${what}.`)],
  );
}

function staffFaults(staff: number | null): FieldFault[] {
  if (staff === null) return [];
  if (Number.isInteger(staff) && staff >= 0 && staff <= profileLimits.staff) return [];
  return [fault('/staff', 'out-of-range', 'Give how many people work there, as a whole number.')];
}

function websiteFaults(website: string | null): FieldFault[] {
  if (website === null) return [];
  if (website.length <= profileLimits.website && isWebAddress(website)) return [];
  const detail =
    'Give an address that begins with https:// or http://, such as https://example.org.';
  return [fault('/website', 'not-an-address', detail)];
}

function tooLong(pointer: string, text: string, most: number): FieldFault[] {
  return text.length > most
    ? [fault(pointer, 'too-long', `Write at most ${most} characters.`)]
    : [];
}

function fault(pointer: string, code: string, detail: string): FieldFault {
  return { pointer, code, detail };
}
