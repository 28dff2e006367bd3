import type { ValueTransformer } from 'typeorm';
import {
  Check,
  ChildEntity,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  TableInheritance,
} from 'typeorm';
import type { Urgency, Voice } from '#reference';
import type { TextMask } from './masking/text-mask.js';
import type { Touch } from './moderation/waiting-ground.js';
import type { PostingState } from './posting-state.js';

export type PostingKind = 'demand' | 'offer';

/** PostgreSQL hands numerics over as text, so that none loses digits; our amounts are small. */
export const numericAsNumber: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** What a place needs or what an organisation can bring. Demand and offer share one table and one life. */
@Entity()
@TableInheritance({ column: { type: 'text', name: 'kind' } })
@Check('posting_kind', `kind in ('demand', 'offer')`)
@Check(
  'posting_state',
  `state in ('draft', 'submitted', 'waiting', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired')`,
)
@Check('posting_window', `opens_on is null or closes_on is null or opens_on <= closes_on`)
@Check('posting_demand_has_country', `kind <> 'demand' or country is not null`)
@Index('posting_open', ['kind', 'id'], { where: `state = 'published'` })
@Index('posting_closing', ['closesOn'], {
  where: `state in ('submitted', 'waiting', 'published', 'paused')`,
})
@Index('posting_search_terms', ['searchTerms'], { type: 'gin' })
export abstract class Posting {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PostingKind;

  @Index()
  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId: string;

  @Column('text')
  state: PostingState;

  /** Raised by every change; events, jobs and notifications name it. */
  @Column('int')
  version: number;

  /** The version that brought what stands in it now: raised by edits, not by steps of its life. */
  @Column('int', { default: 1 })
  contentVersion: number;

  /** ISO 639-1 code of the language that title and text are in. */
  @Column('text')
  language: string;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  /** Area or sector codes as the poster ticked them. */
  @Column('text', { array: true })
  sectors: string[];

  /** Forms of support that would help, or that can be given. */
  @Column('text', { array: true })
  supports: string[];

  /** First calendar day on which help is needed or can be given; null is open. */
  @Column('date', { nullable: true })
  opensOn: string | null;

  /** Last such day; the posting expires when it is over. */
  @Column('date', { nullable: true })
  closesOn: string | null;

  /** What of children and cash it touches: as its words say, until an officer has said otherwise. */
  @Column('text', { array: true, default: [] })
  touches: Touch[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  /** Since when it may be seen; null also while one that had been published waits for an officer. */
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** When it was published for the first time, for good: figures tell of the same postings whenever they are asked. */
  @Index('posting_first_published_at')
  @Column('timestamptz', { nullable: true })
  firstPublishedAt: Date | null;

  /** What others do not read of its texts; null in a row from before, until it is indexed anew. */
  @Column('jsonb', { nullable: true })
  masks: TextMask[] | null;

  /** What it is found by (search/search-terms.ts); many and long, so they are read only to be searched. */
  @Column('text', { array: true, default: [], select: false })
  searchTerms: string[];

  /** What its own organisation finds it by besides: what stands behind the masks. */
  @Column('text', { array: true, default: [], select: false })
  hiddenTerms: string[];

  /** What the terms were made with; when that changes, the posting is indexed anew. */
  @Index('posting_search_version')
  @Column('text', { default: '', select: false })
  searchVersion: string;
}

/** A grassroots need: what people in one place ask for. */
@ChildEntity('demand')
export class Demand extends Posting {
  declare kind: 'demand';

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country: string;

  /** First-level subdivision in the poster's words or as an ISO 3166-2 code. */
  @Column('text', { nullable: true })
  subdivision: string | null;

  /** The exact place; others see it when both sides are interested. */
  @Column('text', { nullable: true })
  place: string | null;

  @Column('numeric', { nullable: true, transformer: numericAsNumber })
  quantityAmount: number | null;

  @Column('text', { nullable: true })
  quantityUnit: string | null;

  @Column('int', { nullable: true })
  beneficiaryCount: number | null;

  @Column('text', { array: true, default: [] })
  beneficiaryGroups: string[];

  @Column('text', { default: 'normal' })
  urgency: Urgency;

  /** Who says that this is needed. */
  @Column('text', { default: 'community' })
  voicedBy: Voice;

  /** How local people were asked. */
  @Column('text', { nullable: true })
  evidence: string | null;
}

/** What an organisation can bring. */
@ChildEntity('offer')
export class Offer extends Posting {
  declare kind: 'offer';

  /** Countries that can be served; when not empty, the list is exhaustive. */
  @Column('text', { array: true, default: [] })
  countries: string[];

  /** Names of regions; they count when no countries are listed. Both empty is anywhere. */
  @Column('text', { array: true, default: [] })
  regions: string[];

  @Column('numeric', { nullable: true, transformer: numericAsNumber })
  capacityAmount: number | null;

  @Column('text', { nullable: true })
  capacityUnit: string | null;

  /** Hard conditions, in the offer's language. */
  @Column('text', { array: true, default: [] })
  conditions: string[];
}
