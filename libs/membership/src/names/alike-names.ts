import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type NameForm, nameForm } from './name-form.js';
import { OrganisationName } from './organisation-name.js';

/** From this share of common trigrams on, two names are shown to a person as perhaps the same. */
const LETTERS_ALIKE = 0.6;
/** Consonants alone say less, so more of them must agree. */
const CONSONANTS_ALIKE = 0.75;
/** Fewer consonants than this agree by chance. */
const LEAST_CONSONANTS = 4;

/** A name that is perhaps the same. */
export interface AlikeName {
  /** The organisation's id, or the reference of the list's entry. */
  readonly subject: string;
  readonly name: string;
  /** Percent, 0 to 100: the higher of the two shares. */
  readonly likeness: number;
}

/** Finds names that are perhaps the same, by trigrams (pg_trgm) of their normal forms. */
@Injectable()
export class AlikeNames {
  /** Other organisations with a name like one of those given, the likest first, each once. */
  amongOrganisations(
    tx: EntityManager,
    names: readonly string[],
    except: string,
  ): Promise<AlikeName[]> {
    return this.find(tx, names, (form) =>
      tx.query<AlikeName[]>(
        alikeSql('organisation_name', 'organisation_id::text', 'and organisation_id <> $6'),
        [...parametersOf(form), except],
      ),
    );
  }

  /** Entries of the sanctions list, the same way. */
  onSanctionsList(tx: EntityManager, names: readonly string[]): Promise<AlikeName[]> {
    return this.find(tx, names, (form) =>
      tx.query<AlikeName[]>(alikeSql('sanctions_name', 'reference'), parametersOf(form)),
    );
  }

  /** Notes what an organisation is called, in place of what was noted before. */
  async note(tx: EntityManager, organisationId: string, names: readonly string[]): Promise<void> {
    await tx.delete(OrganisationName, { organisationId });
    const rows = [...new Set(names)].map((name) => ({ organisationId, name, ...nameForm(name) }));
    if (rows.length > 0) await tx.insert(OrganisationName, rows);
  }

  private async find(
    tx: EntityManager,
    names: readonly string[],
    search: (form: NameForm) => Promise<AlikeName[]>,
  ): Promise<AlikeName[]> {
    // Inside this transaction only; the operator % of the query asks for it, and the index can then be used.
    await tx.query(`select set_config('pg_trgm.similarity_threshold', $1, true)`, [
      String(Math.min(LETTERS_ALIKE, CONSONANTS_ALIKE)),
    ]);
    const best = new Map<string, AlikeName>();
    for (const name of names) {
      const form = nameForm(name);
      if (form.letters === '') continue;
      for (const found of await search(form)) {
        const known = best.get(found.subject);
        if (!known || known.likeness < found.likeness) best.set(found.subject, found);
      }
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness);
  }
}

function parametersOf({ letters, consonants }: NameForm): (string | number)[] {
  return [letters, consonants, LETTERS_ALIKE, CONSONANTS_ALIKE, LEAST_CONSONANTS];
}

function alikeSql(table: string, subject: string, condition = ''): string {
  return `
    select ${subject} as subject, name,
           round(100 * greatest(similarity(letters, $1), similarity(consonants, $2)))::int as likeness
      from ${table}
     where ((letters % $1 and similarity(letters, $1) >= $3)
            or (length($2) >= $5 and length(consonants) >= $5
                and consonants % $2 and similarity(consonants, $2) >= $4)) ${condition}
     order by likeness desc, subject limit 20`;
}
