import { ApiProperty } from '@nestjs/swagger';
import { type ObstacleCode, obstacleCodes } from '#matching';
import {
  countryName,
  formOfSupportName,
  isFormOfSupport,
  type Language,
  prerequisiteName,
} from '#reference';
import type { Prospects } from '#suggestion';

const changeCodes = [
  'end-later',
  'start-earlier',
  'serve-country',
  'find-prerequisite',
  'waive-prerequisite',
  'add-support',
] as const;

/** What stands in the way of some. */
export class ObstacleDto {
  @ApiProperty({
    enum: obstacleCodes,
    description: 'What comes first, where several things do; "other" is not told apart.',
  })
  code: ObstacleCode;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of how many.' })
  count: number;
}

/** One thing that your posting could say otherwise. */
export class NearestChangeDto {
  @ApiProperty({ enum: changeCodes })
  code: (typeof changeCodes)[number];

  @ApiProperty({
    description:
      'The day (YYYY-MM-DD), the country (ISO 3166-1), the prerequisite or the form of support that it speaks of.',
  })
  value: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What that is called in your language; null for a day.',
  })
  name: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'How many more would fit.' })
  partners: number;
}

/** Why your posting has the partners that it has, and what would bring it more. Nobody is named. */
export class ProspectsDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'The open postings that are closest to it in needs and fields of work.',
  })
  compared: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of these, how many fit.' })
  fitting: number;

  @ApiProperty({
    type: [ObstacleDto],
    description: 'Why the others do not; the most frequent first.',
  })
  obstacles: ObstacleDto[];

  @ApiProperty({
    type: [NearestChangeDto],
    description: 'Each by itself; what brings the most comes first.',
  })
  changes: NearestChangeDto[];
}

export function toProspectsDto(
  { compared, fitting, obstacles, changes }: Prospects,
  language: Language,
): ProspectsDto {
  return {
    compared,
    fitting,
    obstacles: obstacles.map(({ code, count }) => ({ code, count })),
    changes: changes.map((change) => ({
      code: change.code,
      ...told(change, language),
      partners: change.partners,
    })),
  };
}

function told(
  change: Prospects['changes'][number],
  language: Language,
): Pick<NearestChangeDto, 'value' | 'name'> {
  switch (change.code) {
    case 'end-later':
    case 'start-earlier':
      return { value: change.day, name: null };
    case 'serve-country':
      return { value: change.country, name: countryName(change.country, language) };
    case 'add-support':
      return { value: change.support, name: supportName(change.support, language) };
    default:
      return {
        value: change.prerequisite,
        name: prerequisiteName(change.prerequisite, language),
      };
  }
}

function supportName(id: string, language: Language): string {
  return isFormOfSupport(id) ? formOfSupportName(id, language) : id;
}
