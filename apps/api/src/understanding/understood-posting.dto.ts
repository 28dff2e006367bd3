import { ApiProperty } from '@nestjs/swagger';
import { NamedDto, ProposedQuantityDto } from './proposals.dto.js';

/** What was understood of a posting, for somebody who does not read its language. */
export class UnderstoodPostingDto {
  @ApiProperty({
    type: [NamedDto],
    description: 'What is asked for or brought, the clearest first.',
  })
  needs: NamedDto[];

  @ApiProperty({
    type: [NamedDto],
    description: 'As its writer has ticked, else as the text says.',
  })
  sectors: NamedDto[];

  @ApiProperty({
    type: [NamedDto],
    description: 'As its writer has ticked, else as the text says.',
  })
  supports: NamedDto[];

  @ApiProperty({
    type: ProposedQuantityDto,
    nullable: true,
    description:
      'How much of what, the unit in the language of the answer. Null when the unit was not understood.',
  })
  amount: ProposedQuantityDto | null;
}
