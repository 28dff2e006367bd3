import { ApiProperty } from '@nestjs/swagger';
import { disclose } from '#disclosure';
import {
  inboxFields,
  type InboxItem,
  notificationKinds,
  type NotificationKind,
} from '#notification';
import { OrganisationDto } from '../organisations/organisation.dto.js';

/** A posting of yours, as far as it says which one is meant. */
export class InboxPostingDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['demand', 'offer'] })
  kind: 'demand' | 'offer';

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'ISO 639-1 code of the language that it is written in.' })
  language: string;
}

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

  @ApiProperty({ type: InboxPostingDto, description: 'Your posting, of which it is.' })
  posting: InboxPostingDto;

  @ApiProperty({
    type: OrganisationDto,
    description: 'The other side, as far as it is shown to you.',
  })
  counterpart: OrganisationDto;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt: string | null;

  @ApiProperty({ description: 'The suggestion has ended in the meantime.' })
  ended: boolean;
}

/** @param counterpart as the asker reads it */
export function toInboxItemDto(item: InboxItem, counterpart: OrganisationDto): InboxItemDto {
  const told = disclose(inboxFields, item, 'own');
  const { id, kind, suggestionId, createdAt, readAt, ended } = told;
  return {
    id,
    kind,
    suggestionId,
    posting: {
      id: told.postingId,
      kind: told.postingKind,
      title: told.postingTitle,
      language: told.postingLanguage,
    },
    counterpart,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    ended,
  };
}

/** How much waits to be read. */
export class UnreadDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: '100 is a hundred or more.',
  })
  unread: number;
}

/** How many entries were marked. */
export class MarkedAsReadDto {
  @ApiProperty({ type: 'integer', description: 'Those that were unread and yours.' })
  marked: number;
}
