import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordsStay } from '../../../ground/persistence/records-stay';

/** Answers to data-quality prompts, and the nights on which they were looked for. */
export class CreateQuality1764301000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION persons_entered_elsewhere(uuid[])');
    await runner.query('DROP TABLE quality_sweep, quality_answer CASCADE');
  }
}

const statements = [
  // seen is what the rule saw when the answer was given; exported_on the newest ledger of the household then.
  `CREATE TABLE quality_answer (
    id            uuid DEFAULT uuidv7(),
    household_id  uuid NOT NULL,
    rule          text NOT NULL,
    subject       text NOT NULL,
    seen          text NOT NULL,
    explanation   text,
    corrected     boolean NOT NULL,
    occurred_on   date NOT NULL,
    exported_on   date,
    account       text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (county_code, id),
    CHECK (corrected = (explanation IS NULL))
  )`,
  'CREATE INDEX quality_answer_id ON quality_answer (id)',
  'CREATE INDEX quality_answer_division ON quality_answer (division_code)',
  'CREATE INDEX quality_answer_household ON quality_answer (household_id, occurred_on, id)',
  `CREATE TABLE quality_sweep (
    swept_for   date PRIMARY KEY,
    after       uuid,
    households  int NOT NULL DEFAULT 0,
    finished_at timestamptz
  )`,
  // Whether a number stands in another household must not depend on who asks, so this one question looks past the
  // caller's division; it tells that there is another, not which.
  `CREATE FUNCTION persons_entered_elsewhere(households uuid[]) RETURNS SETOF uuid
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
     SELECT p.id FROM public.person p
     WHERE p.household_id = ANY(households) AND EXISTS (
       SELECT FROM public.person same
       JOIN public.membership n ON n.person_id = same.id AND n.left_on IS NULL
       WHERE same.certificate_index = p.certificate_index AND same.household_id <> p.household_id
         AND left(same.division_code, 2) = left(p.division_code, 2))
   $$`,
  ...divisionSecurity('quality_answer', { sectors: ['rural'] }),
  ...recordsStay('quality_answer'),
];
