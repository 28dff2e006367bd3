import { parse } from 'csv-parse/sync';
import { DomainError } from '#domain-error';
import type { OrganisationProfile } from '../joining/organisation-profile.js';
import type { OrganisationType } from '../organisation.js';
import type { GrantedTier } from '../vetting/judgement.js';

/** 310 members have some 100 kB; what is far larger is something else. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The columns of the file, in any order; those with a star must be there. Lists are parted by semicolons. */
export const memberColumns = [
  'name*',
  'latin_name',
  'country*',
  'type*',
  'registration_number',
  'sectors',
  'languages',
  'staff',
  'website',
  'description',
  'contact_name',
  'contact_email*',
  'contact_language',
  'tier',
] as const;

/** One member, as the file says it. */
export interface MemberRow {
  /** Of the file, the header being line 1. */
  readonly line: number;
  readonly profile: OrganisationProfile;
  readonly tier: GrantedTier;
  readonly contact: { readonly name: string; readonly email: string; readonly language: string };
}

type Cells = Readonly<Record<string, string | undefined>>;

/**
 * The members in a CSV file (RFC 4180, UTF-8, comma or semicolon between the cells). What a row says is not
 * judged here. Throws DomainError `malformed` for a file that cannot be read, or lacks a column.
 */
export function readMemberRows(csv: string): MemberRow[] {
  if (csv.length > LARGEST_FILE) throw noFile('it is larger than 10 MB');
  const header = csv.slice(0, csv.indexOf('\n') + 1 || undefined);
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  const rows = cellsOf(csv, delimiter);
  const [first] = rows;
  if (!first) throw noFile('there is no row in it');
  const missing = memberColumns
    .filter((column) => column.endsWith('*'))
    .map((column) => column.slice(0, -1))
    .filter((column) => !(column in first.record));
  if (missing.length > 0) throw noFile(`it lacks the columns ${missing.join(', ')}`);
  return rows.map(({ record, info }) => ({ line: info.lines, ...memberOf(record) }));
}

function cellsOf(csv: string, delimiter: string) {
  try {
    return parse<{ record: Cells; info: { lines: number } }>(csv, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Cells; info: { lines: number } }[];
  } catch (error) {
    throw noFile((error as Error).message);
  }
}

function memberOf(cells: Cells): Omit<MemberRow, 'line'> {
  const text = (column: string) => cells[column] ?? '';
  const orNull = (column: string) => text(column) || null;
  const list = (column: string) =>
    text(column)
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  return {
    profile: {
      name: text('name'),
      latinName: orNull('latin_name'),
      country: text('country').toUpperCase(),
      type: text('type').toLowerCase() as OrganisationType,
      registrationNumber: orNull('registration_number'),
      sectors: list('sectors'),
      languages: list('languages'),
      staff: text('staff') === '' ? null : Number(text('staff')),
      website: orNull('website'),
      description: text('description'),
    },
    tier: (orNull('tier') ?? 'admitted') as GrantedTier,
    contact: {
      name: text('contact_name'),
      email: text('contact_email'),
      language: text('contact_language'),
    },
  };
}

function noFile(why: string): DomainError {
  return new DomainError(
    'malformed',
    'no-member-file',
    `This file of members cannot be read: ${why}. It needs the columns ${memberColumns.join(', ')}.`,
  );
}
