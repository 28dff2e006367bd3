import { ApiProperty } from '@nestjs/swagger';

/** An application was taken up. */
export class ApplicationTakenDto {
  @ApiProperty({ enum: ['link-sent'], description: 'Follow the link in the mail to confirm it.' })
  next: 'link-sent';
}

/** An organisation that came by a link. */
export class JoinedDto {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty()
  name: string;
}

/** What a link to claim an organisation leads to. */
export class ClaimShownDto {
  @ApiProperty()
  organisation: string;

  @ApiProperty({ description: 'The person to whom the link was sent; may be empty.' })
  name: string;
}

/** Which privacy notice is in force. */
export class PrivacyNoticeDto {
  @ApiProperty({ description: 'The calendar day from which it holds.', example: '2026-11-22' })
  version: string;
}
