import { loadedBy, notLoadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Responsible helpers can be taken back with the import that wrote them; who had left for them stands again. */
export class TakePairingsBack1765160400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('responsible_helper', COLUMNS)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of notLoadedBy('responsible_helper')) await runner.query(sql);
  }
}

const COLUMNS = [
  ...['name', 'unit', 'post', 'civil_servant', 'since', 'since_month_only'],
  ...['ended_on', 'end_kind', 'end_reason'],
];
