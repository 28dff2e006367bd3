import { ApiProperty } from '@nestjs/swagger';
import type { FieldFault } from '#domain-error';

/** One field that needs correcting. */
export class ProblemField implements FieldFault {
  @ApiProperty({
    description:
      'JSON pointer (RFC 6901) of the field in the body, or of the parameter in query or path; "" is all of it.',
    example: '/lines/2/amount',
  })
  pointer: string;

  @ApiProperty({ example: 'out-of-range' })
  code: string;

  @ApiProperty({
    description: 'What to write instead.',
    example: 'Give a number from 0 to 1000000000.',
  })
  detail: string;
}

/** A problem document (RFC 9457): the answer to everything that goes wrong. */
export class Problem {
  @ApiProperty({ format: 'uri-reference', example: '/api/problems/invalid' })
  type: string;

  @ApiProperty({ example: 'Fields need correcting' })
  title: string;

  @ApiProperty({ type: 'integer', example: 422 })
  status: number;

  @ApiProperty({
    description: 'A sentence for the person who asked: what is wrong and what to do.',
  })
  detail: string;

  @ApiProperty({ format: 'uri-reference', description: 'The address that was asked.' })
  instance: string;

  @ApiProperty({
    description: 'The kind of trouble in one word; stable, for programs.',
    example: 'invalid',
  })
  code: string;

  @ApiProperty({
    type: [ProblemField],
    description: 'The fields that need correcting; empty for other troubles.',
  })
  errors: ProblemField[];
}
