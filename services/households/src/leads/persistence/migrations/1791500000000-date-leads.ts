import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepsDueDay, keepsNoDueDay } from '../../../tasks/persistence/kept-due-day';

/** Leads have the last day of their visit with them; also what a place was left with has it. */
export class DateLeads1791500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...keepsDueDay({ table: 'lead', kind: 'VERIFY_LEAD' }), ...ofThePast]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(VISITS_BY_DAY);
    for (const sql of keepsNoDueDay({ table: 'lead' })) await runner.query(sql);
  }
}

const VISITS_BY_DAY = `CREATE INDEX task_visit_by_day ON task (county_code, due_key, subject_id) WHERE kind = 'VERIFY_LEAD'`;

// Former rows are never changed but here, where they get what they would have had.
const ofThePast = [
  'ALTER TABLE former_row DISABLE TRIGGER former_row_stays',
  `UPDATE former_row l SET content = l.content || jsonb_build_object('due_on', t.content -> 'due_on') FROM former_row t
   WHERE l.kind = 'lead' AND t.kind = 'task' AND t.county_code = l.county_code AND t.of_household = l.of_household
     AND (t.since, t.left_on) = (l.since, l.left_on) AND t.content ->> 'kind' = 'VERIFY_LEAD'
     AND t.content ->> 'step' = '' AND t.content ->> 'subject_id' = l.row_id::text`,
  'ALTER TABLE former_row ENABLE TRIGGER former_row_stays',
  // Leads are found by their own day now.
  'DROP INDEX task_visit_by_day',
];
