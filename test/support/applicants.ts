import { type Actor, Transactions } from '#database';
import {
  type ApplicationDetails,
  Apply,
  ConfirmApplication,
  privacyNoticeVersion,
  type ReviewDraft,
  ReviewOrganisation,
  type VettingFile,
  type VettingOutcome,
  Vettings,
} from '#membership';
import { aProfile } from '../builders/a-profile.js';
import { aReview } from '../builders/a-review.js';
import type { TestNetwork } from './test-network.js';

/** Somebody of the Secretariat who vets. */
export function aReviewer(personId: string = crypto.randomUUID()): Actor & { personId: string } {
  return { kind: 'secretariat', personId, role: 'reviewer' };
}

/** Organisations that apply to a test network, and what becomes of them. */
export class Applicants {
  private count = 0;

  constructor(private readonly network: TestNetwork) {}

  /** An application that is whole, from an address of its own. */
  details(changes: Partial<ApplicationDetails> = {}): ApplicationDetails {
    this.count += 1;
    return {
      profile: aProfile({ name: this.uniqueName() }),
      contact: { name: 'Sok Dara', position: 'Chair', email: `sok-${this.count}@example.org` },
      language: 'fr',
      privacyVersion: privacyNoticeVersion,
      ...changes,
    };
  }

  /** Of another network each time. */
  anAddress(): string {
    return `10.${this.count >> 8}.${this.count & 255}.7`;
  }

  /** A name that has nothing in common with others, so that no test flags another. */
  uniqueName(): string {
    const letters = [...crypto.randomUUID().replaceAll('-', '')].map((digit, i) =>
      (i % 2 === 0 ? 'bdfgklmnprstvzxh' : 'aeiouaeiouaeioua').charAt(parseInt(digit, 16)),
    );
    return letters.join('').replace(/(.{10})/g, '$1 ');
  }

  /** The token in the latest mail to the address. */
  async tokenSentTo(address: string): Promise<string> {
    await this.network.drained();
    const mails = (await this.network.mails()).filter(({ to }) => to?.[0]?.address === address);
    return /token=([\w-]{43})/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  }

  async confirm({ contact }: ApplicationDetails): Promise<string> {
    const token = await this.tokenSentTo(contact.email);
    return (await this.network.get(ConfirmApplication).run(token)).organisationId;
  }

  /** The id of an organisation that has applied and stands in the queue. */
  async applied(changes: Partial<ApplicationDetails> = {}): Promise<string> {
    const details = this.details(changes);
    await this.network.get(Apply).run(details, { address: this.anAddress() });
    return this.confirm(details);
  }

  review(id: string, by: Actor, changes: Partial<ReviewDraft> = {}): Promise<VettingOutcome> {
    return this.network.get(ReviewOrganisation).run(by, id, aReview(changes));
  }

  fileOf(id: string): Promise<VettingFile> {
    const reader = aReviewer();
    return this.network
      .get(Transactions)
      .run(reader, (tx) => this.network.get(Vettings).fileOf(tx, id));
  }

  async tierOf(id: string): Promise<{ tier: string; until: string | null } | undefined> {
    const [row] = await this.network.database.query<{ tier: string; until: string | null }>(
      `select tier, vetted_until::text as until from organisation where id = $1`,
      [id],
    );
    return row;
  }
}
