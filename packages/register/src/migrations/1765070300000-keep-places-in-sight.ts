import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security binds the owner of the tables, too, and with it the view of places, which shows code and place of
 * every household by its owner's right. The owner may therefore read this one table.
 */
export class KeepPlacesInSight1765070300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE POLICY places_by_view ON registered_household FOR SELECT TO CURRENT_USER USING (true)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY places_by_view ON registered_household');
  }
}
