import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions that were added or renamed before anybody was told of them are told of once. */
export class TellDivisions1765500500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO outbox (type, division_code, payload)
      SELECT 'divisions-changed', '', jsonb_build_object('divisions',
        jsonb_agg(jsonb_build_object('code', code, 'name', name, 'since', valid_from) ORDER BY code))
      FROM (SELECT v.code, v.name, v.valid_from, (row_number() OVER (ORDER BY v.code) - 1) / 200 AS part
        FROM division_version v WHERE v.valid_to IS NULL AND EXISTS (
          SELECT FROM division_change c WHERE c.division_id = v.division_id AND c.kind IN ('ADDED', 'RENAMED'))) AS told
      GROUP BY part ORDER BY part`);
  }

  // What was told stays told.
  async down(): Promise<void> {}
}
