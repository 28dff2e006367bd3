import { ApiProperty } from '@nestjs/swagger';
import type { MaskKind } from '#language';
import type { ShownPosting } from '#posting';

/** What each kind of mask stands for. */
const reasons: Readonly<Record<MaskKind, string>> = {
  person: 'the name of a person',
  phone: 'a telephone number',
  email: 'an e-mail address',
  address: 'a street address or coordinates',
  place: 'an exact place',
  handle: 'a name in a messenger or network',
  link: 'a link',
};

/** A stretch of your text that others do not read. */
export class TextMaskDto {
  @ApiProperty({
    description: 'Where it stands, as a JSON pointer into what you sent.',
    example: '/lines/0/need',
  })
  pointer: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'In UTF-16 units, as in JavaScript.' })
  start: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  end: number;

  @ApiProperty({
    enum: Object.keys(reasons),
    description: `Why it is masked, by what it looks like. ${Object.entries(reasons)
      .map(([kind, reason]) => `${kind}: ${reason}`)
      .join('; ')}.`,
  })
  kind: MaskKind;
}

/** What you write as others read it until both sides are interested. */
export class ShownToOthersDto {
  @ApiProperty({ example: 'Wells for […]' })
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: [String], description: 'The needs of a demand, line by line.' })
  lines: string[];

  @ApiProperty({
    type: [TextMaskDto],
    description: 'What stands there as […]: names of people, ways to reach them, exact places.',
  })
  masked: TextMaskDto[];
}

export function toShownToOthersDto({ draft, masks }: ShownPosting): ShownToOthersDto {
  const { title, text } = draft;
  const lines = draft.kind === 'demand' ? draft.lines.map(({ need }) => need) : [];
  return {
    title,
    text,
    lines,
    masked: masks.map(({ pointer, start, end, kind }) => ({ pointer, start, end, kind })),
  };
}
