/** What a suggestion is to one of its sides: it waits for their answer, has it, or has brought the two together. */
export const ownStates = ['to-answer', 'answered', 'introduced'] as const;
export type OwnState = (typeof ownStates)[number];

/**
 * The state of the suggestion `s` as SQL. An answer that no longer holds is asked for again, and so is one that put the
 * suggestion off to a day that has come.
 *
 * @param organisation placeholder of the side's organisation
 * @param today placeholder of the day that it is
 */
export function ownStateSql(organisation: string, today: string): string {
  return `case
    when introduction_stands(s.id) then 'introduced'
    when exists (select from outdated_interests(array[s.id])) then 'to-answer'
    else coalesce((
      select case when latest.remind_on <= ${today}::date then 'to-answer' else 'answered' end
        from suggestion_answer latest
       where latest.suggestion_id = s.id and latest.organisation_id = ${organisation}
       order by latest.id desc limit 1), 'to-answer') end`;
}
