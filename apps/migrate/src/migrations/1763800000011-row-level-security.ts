import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayAdd, mayAll, mayChange, mayRead, mayRemove, rowSecurity } from '../row-security.js';

/** Row-level security under every table that holds something of an organisation or a person (docs/decisions/0017). */
export class RowLevelSecurity1763800000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(whoActs);
    await queryRunner.query(lookups);
    for (const statements of policies) await queryRunner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Without the policies one forgotten condition shows everything: go forward.');
  }
}

/**
 * What `Transactions` has told of the actor; null where it has told nothing. They are plain SQL so that the
 * planner puts them in line. A policy asks them as `(select …)`: once for a statement, not once for a row.
 */
const whoActs = `
create function actor_kind() returns text language sql stable parallel safe
  return nullif(current_setting('caravanserai.actor_kind', true), '');
create function acting_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('caravanserai.organisation_id', true), '')::uuid;
create function acting_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('caravanserai.person_id', true), '')::uuid;
create function acting_role() returns text language sql stable parallel safe
  return nullif(current_setting('caravanserai.role', true), '');

create function is_system() returns boolean language sql stable parallel safe
  return actor_kind() = 'system';
-- The steering committee reads figures, and none of them in these tables.
create function is_secretariat() returns boolean language sql stable parallel safe
  return actor_kind() = 'secretariat' and acting_role() in ('officer', 'reviewer', 'administrator');
-- Who may read what members show each other.
create function looks_around() returns boolean language sql stable parallel safe
  return actor_kind() = 'organisation' or is_secretariat();
`;

const secretariat = '(select is_secretariat())';
const vetters = `(${secretariat} and (select acting_role()) in ('reviewer', 'administrator'))`;
const officers = `(${secretariat} and (select acting_role()) in ('officer', 'administrator'))`;
const secretariatAdministrator = `(${secretariat} and (select acting_role()) = 'administrator')`;
const lookAround = '(select looks_around())';
const own = 'organisation_id = (select acting_organisation())';
const ownPerson = 'person_id = (select acting_person())';
const ownDemand = `exists (select from posting p
  where p.id = need_line.demand_id and p.organisation_id = (select acting_organisation()))`;

/**
 * Questions that the actor may ask of rows that it may not see. They run with the owner's rights, so each holds
 * in itself what may be learned by it: that is why they take ids or hashes and give back as little as they do.
 */
const lookups = `
-- What a session's token opens; who does not hold the token learns nothing.
create function session_of_token(hash text) returns table (
    id uuid, person_id uuid, organisation_id uuid, factor text, device text, created_at timestamptz,
    seen_at timestamptz, proved_at timestamptz, expires_at timestamptz, challenge text,
    name text, email text, language text, suspended_at timestamptz,
    secretariat_role text, secretariat_since timestamptz,
    organisation_role text, organisation_since timestamptz, has_factor boolean)
  language sql stable security definer rows 1 set search_path = '' as $$
    select s.id, s.person_id, s.organisation_id, s.factor, s.device, s.created_at,
           s.seen_at, s.proved_at, s.expires_at, s.challenge,
           p.name, p.email, p.language, p.suspended_at, m.role, m.since, a.role, a.since,
           exists (select from public.authenticator_app t
                    where t.person_id = s.person_id and t.confirmed_at is not null)
             or exists (select from public.passkey k where k.person_id = s.person_id)
      from public.session s
           join public.person p on p.id = s.person_id
           left join public.secretariat_member m on m.person_id = s.person_id
           left join public.affiliation a
             on a.person_id = s.person_id and a.organisation_id = s.organisation_id
     where s.token_hash = hash $$;

-- What an API key opens.
create function api_key_of_token(hash text) returns table (
    id uuid, organisation_id uuid, scopes text[], expires_at timestamptz, used_at timestamptz,
    revoked_at timestamptz)
  language sql stable security definer rows 1 set search_path = '' as $$
    select id, organisation_id, scopes, expires_at, used_at, revoked_at
      from public.api_key where token_hash = hash $$;

-- Whose a posting is, for policies of tables that policies of posting look at.
create function owns_posting(asked uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (select from public.posting
                    where id = asked and organisation_id = public.acting_organisation()) $$;

-- Whether somebody has reported one's own posting; not who, nor why.
create function is_reported(asked uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select public.owns_posting(asked)
       and exists (select from public.posting_report where posting_id = asked and handled_at is null) $$;

-- Of the suggestions given, those that the other side is interested in now; no other word of its answers.
create function interested_counterparts(suggestions uuid[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
    select s.id
      from public.suggestion s,
           lateral (select a.answer from public.suggestion_answer a
                     where a.suggestion_id = s.id
                       and a.side = case when s.demand_organisation_id = public.acting_organisation()
                                         then 'offer' else 'demand' end
                     order by a.id desc limit 1) latest
     where s.id = any (suggestions) and latest.answer = 'interested'
       and public.acting_organisation() in (s.demand_organisation_id, s.offer_organisation_id) $$;

-- Which postings have which of the terms, of those that the actor may see. The index over the terms cannot be
-- used through a policy: its operator is not leakproof. So the condition of the policy stands here once more.
-- With what a search filters by: to look each of them up again would take as long as to find them.
create function postings_by_term(terms text[]) returns table (
    turn bigint, id uuid, organisation_id uuid, kind text, state text, sectors text[],
    country text, countries text[])
  language sql stable security definer rows 1000 set search_path = '' as $$
    select wanted.turn, p.id, p.organisation_id, p.kind, p.state, p.sectors, p.country, p.countries
      from unnest(terms) with ordinality as wanted (term, turn)
           join public.posting p on p.search_terms @> array[wanted.term]
     where (select public.is_system())
        or p.organisation_id = (select public.acting_organisation())
        or (p.state = 'published' and (select public.looks_around())) $$;

revoke execute on function session_of_token(text), api_key_of_token(text), owns_posting(uuid),
  is_reported(uuid), interested_counterparts(uuid[]), postings_by_term(text[]) from public;
grant execute on function session_of_token(text), api_key_of_token(text), owns_posting(uuid),
  is_reported(uuid), interested_counterparts(uuid[]), postings_by_term(text[])
  to caravanserai_application;
`;

const policies = [
  // The ground. Whoever acts writes down what it does, under its own name.
  rowSecurity(
    'audit_entry',
    { worker: true },
    {
      own_name: mayAdd(
        'actor_id in ((select acting_organisation())::text, (select acting_person())::text)',
      ),
      own_postings: mayRead(`subject_kind = 'posting' and exists (
      select from posting p where p.id = audit_entry.subject_id and p.organisation_id = (select acting_organisation()))`),
    },
  ),
  rowSecurity('audit_seal', { worker: true }),
  rowSecurity('audit_unsealed', { worker: true }),
  rowSecurity(
    'outbox',
    { worker: true },
    {
      whoever_acts: mayAdd(`(select actor_kind()) in ('organisation', 'secretariat', 'person')`),
    },
  ),
  rowSecurity('idempotency_key', { worker: true }, { own: mayAll(own) }),

  // Organisations.
  rowSecurity(
    'organisation',
    { worker: true },
    {
      own: mayRead('id = (select acting_organisation())'),
      own_change: mayChange('id = (select acting_organisation())'),
      // One that is a member no longer still stands in the suggestions of before.
      members: mayRead(`${lookAround} and (tier <> 'applicant' or exists (select from suggestion s
      where (s.demand_organisation_id = organisation.id and s.offer_organisation_id = (select acting_organisation()))
         or (s.offer_organisation_id = organisation.id and s.demand_organisation_id = (select acting_organisation()))))`),
      own_places: mayRead(`exists (select from affiliation a
      where a.organisation_id = organisation.id and a.person_id = (select acting_person()))`),
      secretariat: mayRead(secretariat),
      secretariat_add: mayAdd(officers),
      secretariat_change: mayChange(secretariat),
    },
  ),
  rowSecurity('organisation_contact', { worker: true }, { own: mayAll(own) }),
  rowSecurity('organisation_block', { worker: true }, { own: mayAll(own) }),
  rowSecurity('organisation_name', {}, { own: mayRead(own), secretariat: mayAll(secretariat) }),

  // People.
  rowSecurity(
    'person',
    { worker: true },
    {
      own: mayRead('id = (select acting_person())'),
      colleagues: mayRead(`exists (select from affiliation a
      where a.person_id = person.id and a.organisation_id = (select acting_organisation()))`),
      secretariat: mayRead(secretariatAdministrator),
      suspension: mayChange(secretariatAdministrator),
    },
  ),
  rowSecurity(
    'affiliation',
    {},
    {
      own: mayAll(own),
      own_places: mayRead(ownPerson),
      secretariat: mayRead(secretariat),
    },
  ),
  rowSecurity(
    'secretariat_member',
    {},
    {
      own_place: mayRead(ownPerson),
      administrator: mayAll(secretariatAdministrator),
    },
  ),
  rowSecurity(
    'invitation',
    {},
    {
      own: mayAll(own),
      secretariat: mayAll(`organisation_id is null and ${secretariatAdministrator}`),
    },
  ),
  rowSecurity('api_key', {}, { own: mayAll(own) }),

  // Signing in. Nobody but processes of ours reads links and the throttle: they belong to nobody yet.
  rowSecurity('one_time_link', { worker: true }),
  rowSecurity('throttled_line', { worker: true }),
  rowSecurity('password', {}, { own: mayAll(ownPerson) }),
  rowSecurity('session', { worker: true }, { own: mayAll(ownPerson) }),
  rowSecurity('known_device', { worker: true }, { own: mayAll(ownPerson) }),
  rowSecurity('authenticator_app', {}, { own: mayAll(ownPerson) }),
  rowSecurity('passkey', {}, { own: mayAll(ownPerson) }),
  rowSecurity('recovery_code', {}, { own: mayAll(ownPerson) }),

  // Joining and vetting.
  rowSecurity('application', { worker: true }),
  rowSecurity(
    'consent',
    {},
    {
      own: mayRead(own),
      secretariat: mayRead(officers),
      representation: mayAdd(`kind = 'representation' and ${officers}`),
    },
  ),
  rowSecurity(
    'organisation_document',
    {},
    {
      own: mayAll(own),
      secretariat: mayRead(secretariat),
      vetters: mayAdd(vetters),
    },
  ),
  rowSecurity(
    'vetting_case',
    {},
    {
      own: mayRead(own),
      own_answer: mayChange(own),
      secretariat: mayRead(secretariat),
      secretariat_open: mayAdd(secretariat),
      vetters: mayChange(vetters),
    },
  ),
  rowSecurity(
    'vetting_review',
    {},
    {
      // What reviewers have written to the organisation stands among what they have written of it.
      own: mayRead(`exists (select from vetting_case c
      where c.id = vetting_review.case_id and c.organisation_id = (select acting_organisation()))`),
      secretariat: mayRead(secretariat),
      vetters: mayAdd(vetters),
    },
  ),
  rowSecurity(
    'vetting_flag',
    {},
    {
      secretariat: mayRead(secretariat),
      secretariat_raise: mayAdd(secretariat),
      vetters: mayChange(vetters),
    },
  ),

  // Postings.
  rowSecurity(
    'posting',
    { worker: true },
    {
      own: mayAll(own),
      published: mayRead(`state = 'published' and ${lookAround}`),
      // What stands before the Secretariat, or has stood there: one that is returned is a draft again.
      moderated: mayRead(`${secretariat} and (state in ('waiting', 'paused')
      or exists (select from moderation_case c where c.posting_id = posting.id))`),
      decided: mayChange(
        `${officers} and exists (select from moderation_case c where c.posting_id = posting.id)`,
      ),
    },
  ),
  rowSecurity(
    'need_line',
    { worker: true },
    {
      visible: mayRead('exists (select from posting p where p.id = need_line.demand_id)'),
      own_add: mayAdd(ownDemand),
      own_remove: mayRemove(ownDemand),
    },
  ),
  rowSecurity(
    'moderation_case',
    { worker: true },
    {
      secretariat: mayRead(secretariat),
      officers: mayChange(officers),
      own: mayAll('owns_posting(posting_id)'),
    },
  ),
  rowSecurity(
    'posting_report',
    {},
    {
      // Who is reported does not see it, and who reports sees no other report.
      own: mayRead(own),
      own_add: mayAdd(own),
      secretariat: mayRead(secretariat),
      officers: mayChange(officers),
    },
  ),
  rowSecurity('watched_word', {}, { whoever_posts: mayRead(lookAround) }),

  // What is matched and told. The lists are the worker's.
  rowSecurity('fit', { worker: true }),
  rowSecurity(
    'suggestion',
    { worker: true },
    {
      sides: mayAll(
        '(select acting_organisation()) in (demand_organisation_id, offer_organisation_id)',
      ),
    },
  ),
  rowSecurity(
    'suggestion_answer',
    { worker: true },
    {
      own: mayRead(own),
      own_add: mayAdd(
        `${own} and exists (select from suggestion s where s.id = suggestion_answer.suggestion_id)`,
      ),
    },
  ),
  rowSecurity('mailing', { worker: true }),
  rowSecurity('notification', { worker: true }, { own: mayAll(own) }),
];
