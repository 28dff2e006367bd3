import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** A run of digits that may be a telephone number, folded, without marks of direction. */
export interface NumberInText {
  written: string;
  /** A word before it ("tel.", "电话") or a number of the same list says that it is one. */
  announced: boolean;
  /** A dozen characters on either side. */
  before: string;
  after: string;
}

const day =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const years = /^\(?(?:19|20)\d\d\)?[ ()./-]{1,2}\(?(?:19|20)?\d\d(?:\b|$)/;
const decimal = /^\d{1,4}\.\d+$/;
/** `1 000 000`, `12.500.000`. */
const thousands = /^\+?[1-9]\d{0,2}(?:[ .]\d{3})+$/;
/** What a quantity goes on with: a word, a sign of money, a per cent. */
const counted = /^[ \u00A0]?(?:[\p{L}%‰€$£¥₽°²³]|[×x*])/u;
const money = /(?:[$€£¥₽#№]|\b(?:no|nr|usd|eur|xaf|xof|cny|rmb|kzt|iso|isbn))[ .:]{0,2}$/u;

/**
 * Whether digits are a telephone number, and no amount, date, year, price or coordinate. In doubt the
 * way it is written tells: a leading +, 00 or 0, a trunk 8, pairs, 3-3-4, or what is valid in `country`.
 */
export function isPhone(number: NumberInText, country?: string): boolean {
  const { written, announced, before, after } = number;
  const digits = written.replace(/\D/g, '');
  if (day.test(written) || (!announced && (years.test(written) || decimal.test(written)))) {
    return false;
  }
  const amount = thousands.test(written) && counted.test(after);
  if (/^\(?\+/.test(written)) return isInternational(written, digits, amount, announced);
  if (amount && digits.length < 9) return false;
  if (announced) return digits.length <= 17;
  if (money.test(before)) return false;
  return isWrittenAsPhone(written, digits) || isNational(number, digits, country);
}

function isInternational(
  written: string,
  digits: string,
  amount: boolean,
  announced: boolean,
): boolean {
  if (announced && !amount) return digits.length >= 6;
  if (digits.length < 8 || digits.length > 17) return false;
  const number = parsePhoneNumberFromString(written, metadata);
  if (thousands.test(written)) return number?.isValid() ?? false;
  return digits.length >= 9 || (number?.isPossible() ?? false);
}

const shapes: readonly RegExp[] = [
  // The sign of another country dialled: 00855 12 345 678.
  /^00[1-9](?:\D{0,2}\d){7,13}$/,
  // The trunk 0 of most of the world: 012 345 678, (0)71-234-567, 010-12345678.
  /^\(?0\)?(?:\D{0,2}\d){7,11}$/,
  // A Chinese mobile.
  /^(?:86\D?)?1[3-9]\d\D?\d{4}\D?\d{4}$/,
  // The trunk 8 of Russia and Kazakhstan.
  /^8[ (-]{1,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d\d[ -]?\d\d$/,
  /^8[79]\d{9}$/,
  // 555-123-4567, (555) 123 4567.
  /^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/,
  // West Africa, France: 70 12 34 56.
  /^\d{2}(?:([ .])\d{2})(?:\1\d{2}){2,3}$/,
];

function isWrittenAsPhone(written: string, digits: string): boolean {
  return !/^0+$/.test(digits) && shapes.some((shape) => shape.test(written));
}

/** Valid in the country that the text is about, and not the number of something. */
function isNational({ written, after }: NumberInText, digits: string, country?: string): boolean {
  if (!country || digits.length < 7 || digits.length > 13) return false;
  if (digits.length === 7 && !/^\d{3}-\d{2}-?\d{2}$/.test(written)) return false;
  const plain = /^\d+$/.test(written) || thousands.test(written);
  if (plain && counted.test(after)) return false;
  return parsePhoneNumberFromString(written, country as CountryCode, metadata)?.isValid() ?? false;
}
