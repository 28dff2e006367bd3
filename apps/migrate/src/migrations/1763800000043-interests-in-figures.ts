import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the Secretariat counts goes by interests that hold, as `standing_interests` says, which the API could not ask so
 * far. It answers processes of ours only: an organisation hears of the other side by `interested_counterparts`.
 */
export class InterestsInFigures1763800000043 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function held_interests(suggestions uuid[])
        returns table (suggestion_id uuid, side text)
        language sql stable security definer rows 10000 set search_path = '' as $$
          select interest.suggestion_id, interest.side
            from public.standing_interests(suggestions) interest
           where interest.holds and public.is_system() $$;
      revoke execute on function held_interests(uuid[]) from public;
      grant execute on function held_interests(uuid[]) to caravanserai_application;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function held_interests(uuid[])');
  }
}
