import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  inboxFields,
  type InboxItem,
  notificationKinds,
  type NotificationKind,
} from '#notification';

/** One thing that you have been told. */
export class InboxItemDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    enum: notificationKinds,
    description:
      'A possible partner was found; the other side would like to; both would, and you can read how you reach each other; the day has come on which you wished to be told again.',
  })
  kind: NotificationKind;

  @ApiProperty({ format: 'uuid' })
  suggestionId: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt: string | null;

  @ApiProperty({ description: 'The suggestion has ended in the meantime.' })
  ended: boolean;
}

export function toInboxItemDto(item: InboxItem): InboxItemDto {
  const { id, kind, suggestionId, createdAt, readAt, ended } = disclose(inboxFields, item, 'own');
  return {
    id,
    kind,
    suggestionId,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    ended,
  };
}

/** How many entries were marked. */
export class MarkedAsReadDto {
  @ApiProperty({ type: 'integer', description: 'Those that were unread and yours.' })
  marked: number;
}
