import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An interest that has led to an introduction is not outdated by what either side writes later. */
export class IntroducedAreNotAskedAgain1763800000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      outdatedInterests(`
       and not exists (select from public.introduction i where i.suggestion_id = s.id)`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(outdatedInterests(''));
  }
}

/** As before (1763800000040-doors.ts), with a condition more. */
const outdatedInterests = (condition: string) => `
create or replace function outdated_interests(suggestions uuid[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
    select s.id
      from public.standing_interests(suggestions) interest
           join public.suggestion s on s.id = interest.suggestion_id
     where not interest.holds${condition}
       and public.acting_organisation() = case interest.side
             when 'demand' then s.demand_organisation_id else s.offer_organisation_id end $$;
`;
