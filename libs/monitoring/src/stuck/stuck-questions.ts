import { interestsSql } from '../figures/interests.js';
import type { StuckCode, StuckQuestion } from './stuck-question.js';

const nothing = 'null::uuid';

/** Suggestions that a side has looked at and said nothing about; where the other is interested, that is worse. */
const openedBy = (side: 'demand' | 'offer') => `
  select s.${side}_opened_at as since, s.${side}_organisation_id as organisation_id,
         s.${side}_id as posting_id, s.id as suggestion_id, null as job
    from suggestion s
   where s.listed and s.${side}_opened_at is not null
     and not exists (select from suggestion_answer a where a.suggestion_id = s.id and a.side = '${side}')
     and s.id not in (select suggestion_id from interest)`;

/**
 * Suggestions of which this side has said nothing while the other one waits, interested; or nothing that holds, because
 * it was interested in what the other posting does not say any more.
 */
const awaited = (side: 'demand' | 'offer') => `
  select other.at as since, s.${side}_organisation_id as organisation_id,
         s.${side}_id as posting_id, s.id as suggestion_id, null as job
    from interest other join suggestion s on s.id = other.suggestion_id
   where s.listed and other.side <> '${side}'
     and s.id not in (select suggestion_id from interest where side = '${side}')
     and not exists (select from introduction i where i.suggestion_id = s.id)
     and 'interested' = coalesce((select a.answer from suggestion_answer a
                                   where a.suggestion_id = s.id and a.side = '${side}'
                                   order by a.id desc limit 1), 'interested')`;

const unlisted = (kind: 'demand' | 'offer') => `
  select p.published_at as since, p.organisation_id, p.id as posting_id, ${nothing} as suggestion_id,
         null as job
    from posting p
   where p.kind = '${kind}' and p.state = 'published'
     and not exists (select from suggestion s where s.${kind}_id = p.id and s.listed)`;

/** Everything that can be stuck. To be told of one more: a code, its question here, its words in the portal. */
export const stuckQuestions: Readonly<Record<StuckCode, StuckQuestion>> = {
  'job-dead': {
    patienceDays: 0,
    action: 'replay-job',
    waiting: `
      select coalesce(finished_at, created_at) as since, ${nothing} as organisation_id,
             ${nothing} as posting_id, ${nothing} as suggestion_id, job
        from outbox where state = 'dead'`,
  },
  'moderation-waits': {
    patienceDays: 2,
    action: 'decide-posting',
    waiting: `
      select c.opened_at as since, p.organisation_id, p.id as posting_id, ${nothing} as suggestion_id,
             null as job
        from moderation_case c join posting p on p.id = c.posting_id where c.outcome is null`,
  },
  'vetting-waits': {
    patienceDays: 7,
    action: 'review-organisation',
    waiting: `
      select opened_at as since, organisation_id, ${nothing} as posting_id,
             ${nothing} as suggestion_id, null as job
        from vetting_case where closed_at is null`,
  },
  'other-side-silent': {
    patienceDays: 7,
    action: 'ask-other-side',
    waiting: `with interest as (${interestsSql}) ${awaited('demand')} union all ${awaited('offer')}`,
  },
  'opened-unanswered': {
    patienceDays: 7,
    action: 'remind-organisation',
    waiting: `with interest as (${interestsSql}) ${openedBy('demand')} union all ${openedBy('offer')}`,
  },
  'introduction-quiet': {
    patienceDays: 14,
    action: 'ask-how-it-goes',
    // Whoever works together has marked the need as met, or will; nothing else says so yet. What introduction_stands
    // says, in parts: PostgreSQL plans a function within a function anew for each of thousands of rows.
    waiting: `
      select i.opened_at as since, i.demand_organisation_id as organisation_id,
             i.demand_id as posting_id, i.suggestion_id, null as job
        from introduction i join posting p on p.id = i.demand_id and p.state = 'published'
               join posting o on o.id = i.offer_id and o.state <> 'withdrawn'
         where may_meet(i.demand_organisation_id, i.offer_organisation_id)`,
  },
  'no-suggestion': {
    patienceDays: 7,
    action: 'widen-posting',
    waiting: `${unlisted('demand')} union all ${unlisted('offer')}`,
  },
};
