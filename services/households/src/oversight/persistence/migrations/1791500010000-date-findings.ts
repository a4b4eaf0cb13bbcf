import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepsDueDay, keepsNoDueDay } from '../../../tasks/persistence/kept-due-day';

/** Findings have the day of their rectification with them, where a document or the county sets one. */
export class DateFindings1791500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of keepsDueDay({ table: 'inspection_finding', kind: 'RECTIFY_FINDING' })) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of keepsNoDueDay({ table: 'inspection_finding' })) await runner.query(sql);
  }
}
