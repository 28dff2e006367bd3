import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, Transactions } from '#database';
import { isLanguage } from '#reference';
import { RegisterOrganisation } from '../joining/register-organisation.js';
import { namesOf } from '../joining/organisation-profile.js';
import { nameForm } from '../names/name-form.js';
import { requireEmailAddress } from '../people/email-address.js';
import { CompareNames } from '../vetting/compare-names.js';
import { type LineNote, memberFaults, repeatedRows } from './member-faults.js';
import { OfferClaim } from './offer-claim.js';
import type { MemberRow } from './read-member-rows.js';

/** What an import has come to. */
export interface ImportReport {
  readonly rows: number;
  /** Members taken in now; each has been sent a link. */
  readonly added: number;
  /** Rows whose organisation was there already; they are left as they are. */
  readonly known: readonly LineNote[];
  /** Rows that say the same as an earlier one, and are left out. */
  readonly repeated: readonly LineNote[];
  /** Rows with a name that is perhaps on the sanctions list, or that of another member. They are taken in. */
  readonly flagged: readonly LineNote[];
  /** Rows that must be mended; while there is one, nothing at all is taken in. */
  readonly faults: readonly LineNote[];
}

/** Takes in the members that a network has before it uses this service, and sends each a link to claim itself. */
@Injectable()
export class ImportMembers {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: RegisterOrganisation,
    private readonly offerClaim: OfferClaim,
    private readonly compareNames: CompareNames,
  ) {}

  /** One transaction; reading the same file again adds nobody and sends nothing. */
  async run(actor: Actor, rows: readonly MemberRow[]): Promise<ImportReport> {
    const faults = rows.flatMap(memberFaults);
    const repeated = repeatedRows(rows);
    const report = { rows: rows.length, added: 0, known: [], repeated, flagged: [], faults };
    if (faults.length > 0) return report;
    const left = rows.filter(({ line }) => !repeated.some((note) => note.line === line));
    return this.transactions.run(actor, async (tx) => {
      const known: LineNote[] = [];
      const flagged: LineNote[] = [];
      for (const row of left) {
        const there = await this.sameOrganisation(tx, row);
        if (there) known.push({ line: row.line, detail: `"${there}" is there already.` });
        else flagged.push(...(await this.add(tx, actor, row)));
      }
      return { ...report, known, flagged, added: left.length - known.length };
    });
  }

  /** The name of the organisation of this country that goes by one of the names, if there is one. */
  private async sameOrganisation(
    tx: EntityManager,
    { profile }: MemberRow,
  ): Promise<string | null> {
    const [same] = await tx.query<{ name: string }[]>(
      `select o.name from organisation_name n join organisation o on o.id = n.organisation_id
        where n.letters = any($1) and o.country = $2 limit 1`,
      [namesOf(profile).map((name) => nameForm(name).letters), profile.country],
    );
    return same?.name ?? null;
  }

  private async add(tx: EntityManager, actor: Actor, row: MemberRow): Promise<LineNote[]> {
    const { line, profile, tier, contact } = row;
    const organisationId = await this.register.run(tx, actor, { profile, tier });
    const language = [contact.language, ...profile.languages].find(isLanguage) ?? 'en';
    const email = requireEmailAddress(contact.email);
    await this.offerClaim.run(tx, actor, { organisationId, name: contact.name, email, language });
    const flags = await this.compareNames.run(tx, actor, organisationId);
    if (flags === 0) return [];
    return [{ line, detail: 'Its name is like another one: see its flags before you rely on it.' }];
  }
}
