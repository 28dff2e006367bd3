import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { DomainError, type FieldFault, invalid } from '#domain-error';
import { isWebAddress } from '../joining/web-address.js';
import { Organisations } from '../organisations.js';
import { secretariatPerson } from '../secretariat-person.js';
import { type DocumentKind, OrganisationDocument } from './organisation-document.js';

const MOST_CHARACTERS = 300;
const MOST_DOCUMENTS = 50;

/** What is said of a paper. Days are calendar days, `YYYY-MM-DD`. */
export interface DocumentDetails {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly issuer: string;
  readonly link: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
}

/** Notes a paper of an organisation: by the organisation itself, or by the Secretariat for it. */
@Injectable()
export class RecordDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `invalid`, `not-found`, `forbidden`, or `conflict` when there are too many. */
  async run(
    actor: Actor,
    organisationId: string,
    details: DocumentDetails,
  ): Promise<OrganisationDocument> {
    const own = actor.kind === 'organisation' && actor.organisationId === organisationId;
    if (!own) secretariatPerson(actor);
    const faults = documentFaults(details);
    if (faults.length > 0) throw invalid(faults);
    return this.transactions.run(actor, async (tx) => {
      await this.organisations.byId(tx, organisationId);
      if ((await tx.countBy(OrganisationDocument, { organisationId })) >= MOST_DOCUMENTS)
        throw tooMany();
      const recordedAt = this.clock.now();
      const document = tx.create(OrganisationDocument, {
        id: newId(),
        organisationId,
        ...details,
        recordedAt,
      });
      await tx.insert(OrganisationDocument, document);
      await recordAudit(tx, {
        actor,
        at: recordedAt,
        action: 'organisation.document-recorded',
        subjectKind: 'organisation',
        subjectId: organisationId,
        codes: { document: document.id, kind: details.kind },
      });
      return document;
    });
  }
}

function documentFaults(details: DocumentDetails): FieldFault[] {
  const { number, issuer, link, issuedOn, expiresOn } = details;
  const faults: FieldFault[] = [];
  const add = (pointer: string, code: string, detail: string) =>
    faults.push({ pointer, code, detail });
  if (issuer.trim() === '') add('/issuer', 'required', 'Say who has issued it.');
  for (const [field, text] of Object.entries({ number, issuer, link })) {
    if ((text ?? '').length > MOST_CHARACTERS)
      add(`/${field}`, 'too-long', `Write at most ${MOST_CHARACTERS} characters.`);
  }
  if (link !== null && !isWebAddress(link))
    add('/link', 'not-an-address', 'Give an address that begins with https:// or http://.');
  if (issuedOn && expiresOn && expiresOn < issuedOn)
    add('/expiresOn', 'ends-before-start', 'It expires before it was issued.');
  return faults;
}

function tooMany(): DomainError {
  return new DomainError(
    'conflict',
    'too-many-documents',
    `There are ${MOST_DOCUMENTS} documents already. Ask the Secretariat.`,
  );
}
