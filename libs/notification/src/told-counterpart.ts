import type { Audience } from '#disclosure';
import { discloseOrganisation, type Organisation } from '#membership';
import { Demand, discloseDemand, discloseOffer, type Offer, type Posting } from '#posting';
import { countryName, type Language } from '#reference';
import type { MailItem } from './compose/compose-mailing.js';
import type { Notification } from './notification.js';

/** As whom the recipient reads the other side: an introduction makes them partners. */
export function readerOf({ kind }: Notification): Extract<Audience, 'member' | 'partner'> {
  return kind === 'introduction' ? 'partner' : 'member';
}

/** What a mail says of the other side's posting and organisation. */
export function toldCounterpart(
  posting: Posting,
  organisation: Organisation,
  reader: Extract<Audience, 'member' | 'partner'>,
  language: Language,
): Pick<MailItem, 'otherTitle' | 'otherKind' | 'otherOrganisation' | 'otherCountry'> {
  const { title, kind } =
    posting instanceof Demand
      ? discloseDemand(posting, [], reader).demand
      : discloseOffer(posting as Offer, reader);
  const { name, country } = discloseOrganisation(organisation, reader);
  return {
    otherTitle: title,
    otherKind: kind,
    otherOrganisation: name ?? null,
    otherCountry: countryName(country, language),
  };
}
