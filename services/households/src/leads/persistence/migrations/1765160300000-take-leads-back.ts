import { loadedBy, notLoadedBy, WITHDRAWAL_SETTING } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads and visits of the survey can be taken back with the import that wrote them; the line is then free again. */
export class TakeLeadsBack1765160300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lead_of_line, lead_loaded_by');
    await runner.query('ALTER TABLE lead DROP taken_back_with');
    await runner.query(
      'CREATE UNIQUE INDEX lead_of_line ON lead (county_code, household_id, line) WHERE line IS NOT NULL',
    );
    for (const sql of loadedBy('lead', LEAD)) await runner.query(sql);
    for (const sql of loadedBy('survey_visit', VISIT)) await runner.query(sql);
    for (const sql of stay(TAKEN_BACK)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of stay('')) await runner.query(sql);
    for (const sql of notLoadedBy('survey_visit')) await runner.query(sql);
    for (const sql of notLoadedBy('lead')) await runner.query(sql);
    await runner.query('DROP INDEX lead_of_line');
    await runner.query('ALTER TABLE lead ADD loaded_by uuid, ADD taken_back_with uuid');
    await runner.query('CREATE INDEX lead_loaded_by ON lead (loaded_by) WHERE loaded_by IS NOT NULL');
    await runner.query(
      `CREATE UNIQUE INDEX lead_of_line ON lead (county_code, household_id, line)
       WHERE line IS NOT NULL AND taken_back_with IS NULL`,
    );
  }
}

const LEAD = [
  ...['channel', 'lead_type', 'found_on', 'received_on', 'pushed_by', 'note', 'state', 'verified_on'],
  ...['risk_found', 'finding', 'withdrawn_on', 'settled_on', 'settled_as'],
];
const VISIT = ['visited_on', 'risk_found', 'finding', 'visitor'];

// A visit that was recorded stays, but for one of a run that is being taken back.
const TAKEN_BACK = `WHEN (OLD.loaded_by IS NULL OR coalesce(current_setting('${WITHDRAWAL_SETTING}', true), '') = '')`;
const stay = (when: string) => [
  'DROP TRIGGER survey_visit_stays ON survey_visit',
  `CREATE TRIGGER survey_visit_stays BEFORE UPDATE OR DELETE ON survey_visit
     FOR EACH ROW ${when} EXECUTE FUNCTION refuse_change_of_record()`,
];
