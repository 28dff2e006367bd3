import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Numbers, ids and lower-case codes, several of them parted by a space or a comma: no free text gets in. */
const ONLY_CODES = `jsonb_typeof(codes) = 'object' and not jsonb_path_exists(codes,
    '$.* ? (@.type() != "number" && !(@.type() == "string" && @ like_regex "^[a-z0-9:._-]*([ ,][a-z0-9:._-]+)*$"))')`;

/** One state change, for good: ids and codes only, never a person's data. The roles can insert and read. */
@Entity()
@Check('audit_entry_action', `action ~ '^[a-z-]+[.][a-z-]+$'`)
@Check('audit_entry_codes', ONLY_CODES)
@Index(['subjectKind', 'subjectId', 'id'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  actorKind: string;

  /** For whom: the organisation's or the person's id, or the name of the process that acted. */
  @Column('text', { nullable: true })
  actorId: string | null;

  /** Who really acted: `person`, `api-key` or `link` (of a mail); null for processes and for nobody. */
  @Column('text', { nullable: true })
  agentKind: string | null;

  @Column('uuid', { nullable: true })
  agentId: string | null;

  /** Past tense with its subject, `posting.paused`. */
  @Column('text')
  action: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  /** The subject's version after the change. */
  @Column('int', { nullable: true })
  subjectVersion: number | null;

  /** Codes that tell the change, such as `{ "from": "published", "to": "paused" }`. */
  @Column('jsonb', { default: {} })
  codes: Record<string, string | number>;

  @Column('text', { nullable: true })
  correlationId: string | null;
}
