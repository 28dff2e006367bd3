import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SecretariatRole } from '#database';

/** A person of the Secretariat or of the steering committee. */
@Entity()
@Check(
  'secretariat_member_role',
  `role in ('officer', 'reviewer', 'administrator', 'steering-committee')`,
)
export class SecretariatMember {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  role: SecretariatRole;

  /** When the person got this role. */
  @Column('timestamptz')
  since: Date;
}
