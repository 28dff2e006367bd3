import type { AnswerDto } from '../api/schema.js';
import type { Language } from '../language/languages.js';
import type { SuggestionWords } from '../messages/suggestion/words.js';
import { dayIn } from '../sign-in/day-in.js';

/** What somebody has answered, said back to them. */
export function givenWords(
  { answer, remindOn }: Pick<AnswerDto, 'answer' | 'remindOn'>,
  language: Language,
  given: SuggestionWords['given'],
): string {
  return answer === 'later' && remindOn
    ? given.laterOn({ day: dayIn(remindOn, language) })
    : given[answer];
}
