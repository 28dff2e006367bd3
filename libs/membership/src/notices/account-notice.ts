import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What people are told about their own accounts, so that they notice when it was somebody else; and what they look after. */
export const noticeKinds = [
  'password-changed',
  'email-changed',
  'factor-added',
  'factor-removed',
  'codes-renewed',
  'new-device',
  'contact-removed',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** A mail to be written about somebody's account. The row goes when the mail has gone: it holds an address. */
@Entity()
@Check('account_notice_kind', `kind in (${noticeKinds.map((kind) => `'${kind}'`).join(', ')})`)
export class AccountNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  kind: NoticeKind;

  /** Where it goes: the address as it was, which is the old one when the address has changed. */
  @Column('text')
  email: string;

  /** Browser and system of a new device; empty otherwise. */
  @Column('text')
  device: string;

  /** When it happened. */
  @Column('timestamptz')
  createdAt: Date;
}
