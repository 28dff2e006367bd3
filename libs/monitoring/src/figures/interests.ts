/**
 * SQL of rows `suggestion_id, side, at`: the interests that count, each with when it was last said. A side is interested
 * in what the other posting says now (decision 0024), the two may meet, and its own posting is not withdrawn. For a
 * process of ours, which may read all answers.
 */
export const interestsSql = `
  select held.suggestion_id, held.side, max(said.answered_at) as at
    from held_interests(array(select distinct suggestion_id from suggestion_answer
                               where answer = 'interested')) held
         join suggestion s on s.id = held.suggestion_id
         join posting own on own.id = case held.side when 'demand' then s.demand_id else s.offer_id end
         join suggestion_answer said on said.suggestion_id = s.id and said.side = held.side
              and said.answer = 'interested'
   where own.state <> 'withdrawn' and may_meet(s.demand_organisation_id, s.offer_organisation_id)
   group by held.suggestion_id, held.side`;
