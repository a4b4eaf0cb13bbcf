import { loadedBy } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far and how high water is fetched from stands beside how long it takes. */
export class MeasureWater1765252070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE water_word ADD COLUMN distance int, ADD COLUMN height int');
    for (const sql of loadedBy('water_word', [...SAID, 'distance', 'height'])) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of loadedBy('water_word', SAID)) await runner.query(sql);
    await runner.query('ALTER TABLE water_word DROP COLUMN distance, DROP COLUMN height');
  }
}

const SAID = [
  'occurred_on',
  'entry',
  'mode',
  'work',
  'quantity',
  'quality',
  'convenience',
  'assurance',
  'said',
  'litres',
  'minutes',
  'dry_days',
  'household_code',
];
