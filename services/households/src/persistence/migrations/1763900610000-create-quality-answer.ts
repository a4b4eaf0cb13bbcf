import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to data-quality prompts, how far the nightly look got, and ways to find the prompts that wait. */
export class CreateQualityAnswer1763900610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
    for (const sql of divisionSecurity('quality_answer', { sectors: ['rural'] })) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX task_prompt, task_prompt_of_division, task_prompt_of_household');
    await runner.query('DROP FUNCTION persons_entered_elsewhere(uuid[])');
    await runner.query('DROP TABLE quality_sweep, quality_answer');
  }
}

const statements = [
  // seen is what the rule saw when the answer was given; exported_on the newest ledger of the household then.
  `CREATE TABLE quality_answer (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    household_id    uuid NOT NULL,
    rule            text NOT NULL,
    subject         text NOT NULL,
    seen            text NOT NULL,
    explanation     text,
    corrected       boolean NOT NULL,
    occurred_on     date NOT NULL,
    exported_on     date,
    account         text NOT NULL,
    idempotency_key text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    division_code   text COLLATE "C" NOT NULL,
    UNIQUE (account, idempotency_key, rule, subject),
    CHECK (corrected = (explanation IS NULL))
  )`,
  'CREATE INDEX quality_answer_household ON quality_answer (household_id, occurred_on, id)',
  'CREATE INDEX quality_answer_division ON quality_answer (division_code)',
  `CREATE TRIGGER quality_answer_stays BEFORE UPDATE OR DELETE ON quality_answer
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  `CREATE TABLE quality_sweep (
    swept_for   date PRIMARY KEY,
    after       uuid,
    households  int NOT NULL DEFAULT 0,
    finished_at timestamptz
  )`,
  // Whether a number stands in another household must not depend on who asks, so this one question looks past the
  // caller's division; it tells that there is another, not which (1_01_002).
  `CREATE FUNCTION persons_entered_elsewhere(households uuid[]) RETURNS SETOF uuid
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
     SELECT p.id FROM public.person p
     WHERE p.household_id = ANY(households) AND EXISTS (
       SELECT FROM public.person same
       JOIN public.membership n ON n.person_id = same.id AND n.left_on IS NULL
       WHERE same.certificate_index = p.certificate_index AND same.household_id <> p.household_id
         AND left(same.division_code, 2) = left(p.division_code, 2))
   $$`,
  `CREATE INDEX task_prompt ON task (opened_on DESC, id DESC) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_prompt_of_division ON task (division_code, opened_on DESC, id DESC) WHERE kind = 'ANSWER_PROMPT'`,
  `CREATE INDEX task_prompt_of_household ON task (household_id) WHERE kind = 'ANSWER_PROMPT'`,
];
