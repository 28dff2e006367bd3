import type { Day } from '#clock';
import type { FieldFault } from '#domain-error';
import { isCountryCode, isFormOfSupport, isSectorCode } from '#reference';
import type { DemandDraft, OfferDraft, PostingDraft } from './posting-draft.js';
import { postingLimits } from './posting-limits.js';

/**
 * Everything that is wrong with a draft, each with the JSON pointer of its field; empty when it can be kept.
 * `today` is the calendar day against which a window is over.
 */
export function postingFaults(draft: PostingDraft, today: Day): FieldFault[] {
  return [
    ...unstorableText(draft, ''),
    ...textFaults(draft),
    ...codeFaults('/sectors', draft.sectors, isSectorCode, 'sector'),
    ...codeFaults('/supports', draft.supports, isFormOfSupport, 'form of support'),
    ...windowFaults(draft, today),
    ...(draft.kind === 'demand' ? demandFaults(draft) : offerFaults(draft)),
  ];
}

function textFaults(draft: PostingDraft): FieldFault[] {
  const faults: FieldFault[] = [];
  if (draft.title.trim() === '' && draft.text.trim() === '') {
    faults.push(required('/text', 'Say in your own words what is needed or offered.'));
  }
  if (draft.title.length > postingLimits.title) faults.push(tooLong('/title', postingLimits.title));
  if (draft.text.length > postingLimits.text) faults.push(tooLong('/text', postingLimits.text));
  if (!/^[a-z]{2,3}$/.test(draft.language)) {
    faults.push({
      pointer: '/language',
      code: 'unknown-language',
      detail: 'Use an ISO 639 code such as "en".',
    });
  }
  return faults;
}

function demandFaults(draft: DemandDraft): FieldFault[] {
  return [
    ...countryFaults('/country', draft.country),
    ...amountFaults('/quantity/amount', draft.quantity?.amount),
    ...amountFaults('/beneficiaries/count', draft.beneficiaries.count, true),
    ...draft.lines.flatMap((line, i) => [
      ...(line.need.trim() === ''
        ? [required(`/lines/${i}/need`, 'Say what this line asks for.')]
        : []),
      ...amountFaults(`/lines/${i}/amount`, line.amount),
    ]),
  ];
}

function offerFaults(draft: OfferDraft): FieldFault[] {
  return [
    ...draft.countries.flatMap((country, i) => countryFaults(`/countries/${i}`, country)),
    ...amountFaults('/capacity/amount', draft.capacity.amount),
  ];
}

function windowFaults({ from, to }: PostingDraft, today: Day): FieldFault[] {
  const faults = [...dayFaults('/from', from), ...dayFaults('/to', to)];
  if (faults.length > 0) return faults;
  if (from && to && to < from) {
    return [
      {
        pointer: '/to',
        code: 'ends-before-start',
        detail: `The last day (${to}) is before the first (${from}).`,
      },
    ];
  }
  if (to && to < today) {
    return [
      {
        pointer: '/to',
        code: 'already-over',
        detail: `The last day (${to}) is over. Give a day from ${today} on.`,
      },
    ];
  }
  return [];
}

/** What is wrong with a calendar day, `YYYY-MM-DD`; null is no day and no fault. */
export function dayFaults(pointer: string, day: string | null): FieldFault[] {
  if (day === null) return [];
  const valid =
    /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) &&
    new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  return valid
    ? []
    : [{ pointer, code: 'not-a-day', detail: `"${day}" is no calendar day. Write YYYY-MM-DD.` }];
}

function countryFaults(pointer: string, country: string): FieldFault[] {
  if (isCountryCode(country)) return [];
  return [
    {
      pointer,
      code: 'unknown-country',
      detail: `"${country}" is not an ISO 3166-1 alpha-2 country code such as "KH".`,
    },
  ];
}

function codeFaults(
  pointer: string,
  codes: readonly string[],
  known: (code: string) => boolean,
  what: string,
): FieldFault[] {
  return codes.flatMap((code, i) =>
    known(code)
      ? []
      : [
          {
            pointer: `${pointer}/${i}`,
            code: 'unknown-code',
            detail: `"${code}" is not a ${what}.`,
          },
        ],
  );
}

function amountFaults(
  pointer: string,
  amount: number | null | undefined,
  whole = false,
): FieldFault[] {
  if (amount === null || amount === undefined) return [];
  if (!Number.isFinite(amount) || amount < 0 || amount > postingLimits.amount) {
    return [
      { pointer, code: 'out-of-range', detail: `Give a number from 0 to ${postingLimits.amount}.` },
    ];
  }
  return whole && !Number.isInteger(amount)
    ? [{ pointer, code: 'not-whole', detail: 'Give a whole number.' }]
    : [];
}

function tooLong(pointer: string, most: number): FieldFault {
  return { pointer, code: 'too-long', detail: `Say it in at most ${most} characters.` };
}

function required(pointer: string, detail: string): FieldFault {
  return { pointer, code: 'required', detail };
}

/** Strings that PostgreSQL or a mail would refuse: NUL and other control characters, half a surrogate pair. */
function unstorableText(value: unknown, pointer: string): FieldFault[] {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) {
      return [
        {
          pointer,
          code: 'lone-surrogate',
          detail: 'The text holds half a character (a lone surrogate).',
        },
      ];
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)
      ? [
          {
            pointer,
            code: 'control-character',
            detail: 'The text holds a control character such as NUL.',
          },
        ]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorableText(inner, `${pointer}/${key}`),
  );
}
