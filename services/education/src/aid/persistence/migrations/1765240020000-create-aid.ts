import { telling } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { matchedTable } from '../../../ground/matched-table';

/** Need by school year, and aid by term, paid or in kind. */
export class CreateAid1765240020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE student_aid, pupil_need');
    await runner.query('DROP FUNCTION tell_student_aid_again()');
  }
}

const statements = [
  ...matchedTable({
    table: 'pupil_need',
    key: ['school_year'],
    columns: {
      school_year: 'text NOT NULL',
      in_difficulty: 'boolean NOT NULL',
      grade: 'text',
      means: 'bigint',
      cost: 'bigint',
    },
  }),
  ...matchedTable({
    table: 'student_aid',
    key: ['school_year', 'term', 'item'],
    columns: {
      school_year: 'text NOT NULL',
      term: 'text NOT NULL',
      item: 'text NOT NULL',
      school: 'text',
      stage: 'text',
      boarding: 'text',
      in_kind: 'boolean NOT NULL DEFAULT false',
      basis: 'text',
      applied_on: 'date',
      decided_on: 'date',
      outcome: 'text',
      decision: 'jsonb',
      amount: 'bigint',
      meal_amount: 'bigint',
      paid_on: 'date',
      paid_amount: 'bigint',
      fund_source: 'text',
      fund_level: 'text',
      starts_on: 'date',
      ends_on: 'date',
    },
  }),
  ...telling('student_aid', [
    'household_id',
    'person_id',
    'item',
    'in_kind',
    'amount',
    'paid_on',
    'paid_amount',
    'fund_source',
    'fund_level',
    'starts_on',
  ]),
  'CREATE INDEX student_aid_paid_on ON student_aid (county_code, paid_on, id, division_code)',
  'CREATE INDEX pupil_need_year ON pupil_need (county_code, school_year, id)',
];
