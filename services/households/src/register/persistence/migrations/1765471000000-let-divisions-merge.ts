import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a division went that was merged into another, and how the official table classes it. */
export class LetDivisionsMerge1765471000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE division ADD COLUMN merged_into uuid REFERENCES division');
    await runner.query(
      'CREATE INDEX division_merged_into ON division (merged_into) WHERE merged_into IS NOT NULL',
    );
    await runner.query('ALTER TABLE division_version ADD COLUMN urban_rural text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE division_version DROP COLUMN urban_rural');
    await runner.query('ALTER TABLE division DROP COLUMN merged_into');
  }
}
