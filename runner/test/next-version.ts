// The households' service as its next version: one more migration, and for the rest as it is.
import { runService } from '@dixian/service';
import { service } from '@dixian/service-households';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class NoteLeads9999999999000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE lead ADD next_version_note text NOT NULL DEFAULT ''`);
    await runner.query('CREATE INDEX lead_by_next_version_note ON lead (county_code, next_version_note)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead DROP next_version_note');
  }
}

void runService({ ...service, migrations: [...service.migrations, NoteLeads9999999999000] }, process.env);
