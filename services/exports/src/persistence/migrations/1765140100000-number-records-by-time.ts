import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of exports have ids that tell when they came, as all records of the house: the database counts nothing up. */
export class NumberRecordsByTime1765140100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX export_record_export');
    await runner.query('ALTER TABLE export_record DROP COLUMN id');
    await runner.query('ALTER TABLE export_record ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY');
    await runner.query('CREATE INDEX export_record_export ON export_record (export_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX export_record_export');
    await runner.query('ALTER TABLE export_record DROP COLUMN id');
    await runner.query(
      'ALTER TABLE export_record ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    );
    await runner.query('CREATE INDEX export_record_export ON export_record (export_id, id)');
  }
}
