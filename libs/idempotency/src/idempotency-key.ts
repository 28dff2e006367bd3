import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was answered to a request with this key, kept so that a repeat gets the same answer. */
@Entity()
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 over method, path and body, hex. */
  @Column('text')
  fingerprint: string;

  /** Null only inside the transaction that works on the request. */
  @Column('int', { nullable: true })
  status: number | null;

  /** `json`, because `jsonb` would sort the keys, and a repeat must get the same bytes. */
  @Column('json', { nullable: true })
  body: object | null;

  /** Headers that belong to the answer, such as `etag` and `location`. */
  @Column('jsonb', { default: {} })
  headers: Record<string, string>;

  @Index()
  @Column('timestamptz')
  createdAt: Date;
}
