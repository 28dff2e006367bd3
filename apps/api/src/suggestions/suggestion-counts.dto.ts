import { ApiProperty } from '@nestjs/swagger';
import type { OwnState, SuggestionCount } from '#suggestion';

const count = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;

/** How many suggestions, by what they are to you. */
class CountsByStateDto {
  @ApiProperty(count('They wait for your answer.'))
  toAnswer: number;

  @ApiProperty(count('You have answered them.'))
  answered: number;

  @ApiProperty(count('They have brought you together with the other side.'))
  introduced: number;
}

/** The same for one posting of yours. */
export class SuggestionsOfPostingDto extends CountsByStateDto {
  @ApiProperty({ format: 'uuid' })
  postingId: string;
}

/** How many suggestions there are for you, in all and by posting. */
export class SuggestionCountsDto extends CountsByStateDto {
  @ApiProperty({ type: [SuggestionsOfPostingDto], description: 'Of postings that have any.' })
  postings: SuggestionsOfPostingDto[];
}

const fieldOf: Record<OwnState, keyof CountsByStateDto> = {
  'to-answer': 'toAnswer',
  answered: 'answered',
  introduced: 'introduced',
};
const NONE: CountsByStateDto = { toAnswer: 0, answered: 0, introduced: 0 };

export function toSuggestionCountsDto(counts: readonly SuggestionCount[]): SuggestionCountsDto {
  const all = { ...NONE };
  const byPosting = new Map<string, SuggestionsOfPostingDto>();
  for (const { postingId, state, count: number } of counts) {
    const posting = byPosting.get(postingId) ?? { postingId, ...NONE };
    byPosting.set(postingId, posting);
    posting[fieldOf[state]] += number;
    all[fieldOf[state]] += number;
  }
  return { ...all, postings: [...byPosting.values()] };
}
