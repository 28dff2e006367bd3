/** Writes fits, each column as one array: a broad offer has more fits than a statement may have parameters. */
export const writeFitsSql = `
  insert into fit (demand_id, offer_id, score, demand_version, offer_version, policy_id, assessed_on)
  select *, $6::text, $7::date from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[])
  on conflict (demand_id, offer_id) do update
     set score = excluded.score, demand_version = excluded.demand_version,
         offer_version = excluded.offer_version, policy_id = excluded.policy_id,
         assessed_on = excluded.assessed_on`;

/**
 * Marks, for the owners in $1, which of their fits are among the best $2, and answers the pairs whose mark
 * has changed. The order is that of `rank.ts` in libs/matching: score, then demand id, then offer id. The
 * rows to change are locked in one order, so that two runs which meet on a pair (each owning one side) do
 * not wait for each other in a ring.
 */
export function relistSql(side: 'demand' | 'offer'): string {
  return `
    with ranked as (
      select demand_id, offer_id,
             row_number() over (partition by ${side}_id
                                order by score desc, demand_id, offer_id) <= $2 as listed
        from fit where ${side}_id = any($1)),
    changed as (
      select fit.demand_id, fit.offer_id, ranked.listed
        from fit join ranked using (demand_id, offer_id)
       where fit.in_${side}_list <> ranked.listed
       order by fit.demand_id, fit.offer_id for update of fit)
    update fit set in_${side}_list = changed.listed
      from changed
     where fit.demand_id = changed.demand_id and fit.offer_id = changed.offer_id
    returning fit.demand_id as "demandId", fit.offer_id as "offerId"`;
}

/** The pairs in $1 (demand ids) and $2 (offer ids). The caller holds the lock of each pair's fit. */
const pairs = `unnest($1::uuid[], $2::uuid[]) as pair (demand_id, offer_id)`;

/** Takes those of the pairs off the list, at $3, that are on neither list any more. */
export const unlistSql = `
  update suggestion s set listed = false, unlisted_at = $3
    from ${pairs}
   where s.listed and s.demand_id = pair.demand_id and s.offer_id = pair.offer_id
     and not exists (select 1 from fit f
                      where f.demand_id = s.demand_id and f.offer_id = s.offer_id
                        and (f.in_demand_list or f.in_offer_list))`;

/**
 * Brings the suggestions of the pairs up to their fits: new ones are inserted, those that are back are
 * listed again under listing $4, at $3; changed scores are noted. Pairs that are as they were are not touched.
 */
export const suggestListedSql = `
  insert into suggestion as s
         (id, demand_id, offer_id, demand_organisation_id, offer_organisation_id, listed, listing_id,
          score, demand_version, offer_version, policy_id, assessed_on, matched_at)
  select gen_random_uuid(), f.demand_id, f.offer_id, d.organisation_id, o.organisation_id, true, $4,
         f.score, f.demand_version, f.offer_version, f.policy_id, f.assessed_on, $3
    from ${pairs} join fit f using (demand_id, offer_id)
    join posting d on d.id = f.demand_id join posting o on o.id = f.offer_id
   where f.in_demand_list or f.in_offer_list
   order by f.demand_id, f.offer_id
  on conflict (demand_id, offer_id) do update
     set listed = true, unlisted_at = null,
         listing_id = case when s.listed then s.listing_id else excluded.listing_id end,
         score = excluded.score, demand_version = excluded.demand_version,
         offer_version = excluded.offer_version, policy_id = excluded.policy_id,
         assessed_on = excluded.assessed_on
   where not s.listed
      or (s.score, s.demand_version, s.offer_version, s.policy_id, s.assessed_on)
         is distinct from (excluded.score, excluded.demand_version, excluded.offer_version,
                           excluded.policy_id, excluded.assessed_on)
  returning listing_id`;
