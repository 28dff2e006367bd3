import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayRead } from '../row-security.js';

/**
 * An interest holds for what was shown; a block looks like an ordinary end; standing is not an organisation's own to
 * change (docs/decisions/0024).
 */
export class Doors1763800000040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(contentVersions);
    await queryRunner.query(interests);
    await queryRunner.query(meeting);
    await queryRunner.query(hiding);
    await queryRunner.query(search);
    await queryRunner.query(standing);
  }

  async down(): Promise<void> {
    throw new Error('Interests in what has been changed since would count again: go forward.');
  }
}

/** The audit knows of every edit so far; one that changed nothing counts too, which asks a side once too often. */
const contentVersions = `
alter table posting add column content_version integer not null default 1;
update posting set content_version = edited.version
  from (select subject_id, max(subject_version) as version from audit_entry
         where subject_kind = 'posting' and action = 'posting.edited' group by subject_id) edited
 where edited.subject_id = posting.id
   and posting.organisation_id not in (select id from organisation where erased_at is not null);
create index suggestion_answer_interested on suggestion_answer (suggestion_id)
  where answer = 'interested';
create index one_time_link_organisation_id_subject_id_idx
  on one_time_link (organisation_id, subject_id);
`;

/**
 * The one place that says when an interest holds. `standing_interests` is for processes of ours; a side asks the other
 * two, which say of the other side that it is interested, and of its own interest that it holds no more.
 */
const interests = `
create function standing_interests(suggestions uuid[])
  returns table (suggestion_id uuid, side text, holds boolean)
  language sql stable security definer set search_path = '' as $$
    select s.id, latest.side,
           case latest.side when 'demand' then latest.offer_version >= o.content_version
                            else latest.demand_version >= d.content_version end
      from public.suggestion s
           join public.posting d on d.id = s.demand_id
           join public.posting o on o.id = s.offer_id,
           lateral (select distinct on (a.side) a.side, a.answer, a.demand_version, a.offer_version
                      from public.suggestion_answer a
                     where a.suggestion_id = s.id order by a.side, a.id desc) latest
     where s.id = any (suggestions) and latest.answer = 'interested' $$;
revoke execute on function standing_interests(uuid[]) from public;
grant execute on function standing_interests(uuid[]) to caravanserai_worker;

create or replace function interested_counterparts(suggestions uuid[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
    select s.id
      from public.standing_interests(suggestions) interest
           join public.suggestion s on s.id = interest.suggestion_id
     where interest.holds
       and public.acting_organisation() = case interest.side
             when 'demand' then s.offer_organisation_id else s.demand_organisation_id end $$;

create function outdated_interests(suggestions uuid[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
    select s.id
      from public.standing_interests(suggestions) interest
           join public.suggestion s on s.id = interest.suggestion_id
     where not interest.holds
       and public.acting_organisation() = case interest.side
             when 'demand' then s.demand_organisation_id else s.offer_organisation_id end $$;
revoke execute on function outdated_interests(uuid[]) from public;
grant execute on function outdated_interests(uuid[]) to caravanserai_application;
`;

/**
 * Nobody asks it of others any more: of which members of the network one has blocked the other is nobody else's to know.
 * Where an introduction stands its contacts are open. What ends it looks the same, whatever it was.
 */
const meeting = `
create or replace function may_meet(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select coalesce(public.is_system() or public.acting_organisation() in (one, other), false)
       and not exists (select from public.organisation
                        where id in (one, other) and tier = 'applicant')
       and not exists (select from public.organisation_block b
                        where (b.organisation_id, b.blocked_id) in ((one, other), (other, one))) $$;

create function introduction_stands(suggestion uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.introduction i
       where i.suggestion_id = suggestion
         and public.may_meet(i.demand_organisation_id, i.offer_organisation_id)
         and not exists (select from public.posting p
                          where p.id in (i.demand_id, i.offer_id) and p.state = 'withdrawn')) $$;
revoke execute on function introduction_stands(uuid) from public;
grant execute on function introduction_stands(uuid) to caravanserai_application, caravanserai_worker;

drop policy introduced on organisation_contact;
create policy introduced on organisation_contact ${mayRead(`exists (select from introduction i
  where (select acting_organisation()) in (i.demand_organisation_id, i.offer_organisation_id)
    and organisation_contact.organisation_id in (i.demand_organisation_id, i.offer_organisation_id)
    and introduction_stands(i.suggestion_id))`)};
`;

/** To whom it has blocked, an organisation is one that has withdrawn all its postings. */
const notHidden = (column: string) =>
  `${column} <> all ((select public.blocking_organisations())::uuid[])`;

const hiding = `
create function blocking_organisations() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(organisation_id), '{}') from public.organisation_block
     where blocked_id = public.acting_organisation() $$;
revoke execute on function blocking_organisations() from public;
grant execute on function blocking_organisations() to caravanserai_application;

drop policy published on posting;
create policy published on posting ${mayRead(
  `state = 'published' and (select looks_around()) and ${notHidden('organisation_id')}`,
)};
`;

const columns = `wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.language, p.sectors, p.supports,
           p.country, p.countries`;
const publicOrganisations = `select id from public.organisation
  where visibility = 'public' and tier <> 'applicant' and erased_at is null`;

/** With the condition of the policy, as before (1763800000027-public-pages.ts). */
const search = `
create or replace function postings_by_term(terms text[]) returns table (
    turn bigint, id uuid, organisation_id uuid, kind text, state text, language text, sectors text[],
    supports text[], country text, countries text[])
  language sql stable security definer rows 1000 set search_path = '' as $$
    select ${columns}
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.search_terms @> array[wanted.term]
     where (select public.is_system())
        or p.organisation_id = (select public.acting_organisation())
        or (p.state = 'published' and p.masks is not null and (select public.looks_around())
            and ${notHidden('p.organisation_id')})
        or (p.state = 'published' and p.masks is not null and (select public.is_visitor())
            and p.organisation_id in (${publicOrganisations}))
    union all
    select ${columns}
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.hidden_terms @> array[wanted.term]
     where p.organisation_id = (select public.acting_organisation()) $$;
`;

/**
 * An organisation changes its profile in transactions of its own, and in them nothing of how far it is trusted. A
 * policy sees rows and a grant is for a role, which the Secretariat shares: so triggers.
 */
const standing = `
create function refuse_own_standing() returns trigger language plpgsql set search_path = '' as $$
begin
  raise insufficient_privilege using
    message = 'An organisation does not change its own standing.',
    detail = format('%s %s', tg_table_name, old.id);
end $$;
revoke execute on function refuse_own_standing() from public;

create trigger own_standing before update on organisation for each row
  when (actor_kind() = 'organisation'
        and (new.id, new.tier, new.vetted_until, new.created_at, new.erased_at)
            is distinct from (old.id, old.tier, old.vetted_until, old.created_at, old.erased_at))
  execute function refuse_own_standing();

-- Of its vetting it says that it has answered, and no more.
create trigger own_standing before update on vetting_case for each row
  when (actor_kind() = 'organisation'
        and (new.state <> 'waiting'
             or to_jsonb(new) - '{state,round}'::text[] <> to_jsonb(old) - '{state,round}'::text[]))
  execute function refuse_own_standing();
`;
