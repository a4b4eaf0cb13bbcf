import type { MigrationInterface, QueryRunner } from 'typeorm';

// As it was, but that it names the whole country while it looks and the caller's place again before it answers.
const LOOKING = `CREATE OR REPLACE FUNCTION persons_entered_elsewhere(households uuid[]) RETURNS SETOF uuid
   LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
   DECLARE
     was_from text := coalesce(current_setting('dixian.division_from', true), '');
     was_to text := coalesce(current_setting('dixian.division_to', true), '');
     was_sector text := coalesce(current_setting('dixian.sector', true), '');
   BEGIN
     PERFORM set_config('dixian.division_from', '', true), set_config('dixian.division_to', ':', true),
             set_config('dixian.sector', '*', true);
     RETURN QUERY SELECT p.id FROM public.person p
       WHERE p.household_id = ANY(households) AND EXISTS (
         SELECT FROM public.person same
         JOIN public.membership n ON n.person_id = same.id AND n.left_on IS NULL
         WHERE same.certificate_index = p.certificate_index AND same.household_id <> p.household_id
           AND left(same.division_code, 2) = left(p.division_code, 2));
     PERFORM set_config('dixian.division_from', was_from, true), set_config('dixian.division_to', was_to, true),
             set_config('dixian.sector', was_sector, true);
   END $$`;

/** Row-level security binds the owner of the tables, too: the one question that looks past a division says so itself. */
export class LookPastDivisions1765070400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOOKING);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The earlier body would see nothing but the caller's division once row-level security is forced.
    await runner.query(LOOKING);
  }
}
