import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An obligation is about anything that its kind says, of a household or of none, and has a day or, where the document prints a
 * word, its age. Those of leads are about their lead.
 */
export class WatchAnyDuty1765170030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM obligation WHERE lead_id IS NULL');
    for (const index of indexes('due_on')) await runner.query(index);
    await runner.query(`ALTER TABLE obligation DROP department, DROP subject_kind, DROP subject_id, DROP cycle, DROP due_key,
      ALTER lead_id SET NOT NULL, ALTER household_id SET NOT NULL, ALTER due_on SET NOT NULL`);
  }
}

// The day to sort by is stored: row-level security keeps an index on an expression from being used.
function indexes(day: 'due_on' | 'due_key'): string[] {
  const made = {
    obligation_of_county: `(county_code, ${day}, id)`,
    obligation_of_division: `(division_code, ${day}, id)`,
    obligation_by_due_day: `(${day}, id)`,
    obligation_of_household: `(household_id, ${day}, id)`,
    obligation_open: `(county_code, ${day}, id) WHERE ended_on IS NULL`,
    obligation_unflagged: `(${day}) WHERE ended_on IS NULL AND flagged_at IS NULL`,
  };
  return Object.entries(made).flatMap(([name, on]) => [
    `DROP INDEX IF EXISTS ${name}`,
    `CREATE INDEX ${name} ON obligation ${on}`,
  ]);
}

const statements = [
  `ALTER TABLE obligation ALTER lead_id DROP NOT NULL, ALTER household_id DROP NOT NULL, ALTER due_on DROP NOT NULL,
    ADD department text, ADD subject_kind text NOT NULL DEFAULT 'LEAD', ADD subject_id text NOT NULL DEFAULT '',
    ADD cycle text NOT NULL DEFAULT '',
    ADD due_key date GENERATED ALWAYS AS (COALESCE(due_on, 'infinity'::date)) STORED`,
  'UPDATE obligation SET subject_id = lead_id::text',
  'ALTER TABLE obligation ALTER subject_kind DROP DEFAULT, ALTER subject_id DROP DEFAULT',
  `UPDATE former_obligation SET content = content || jsonb_build_object('due_key', content -> 'due_on',
    'subject_kind', 'LEAD', 'subject_id', content -> 'lead_id', 'cycle', '')`,
  'CREATE INDEX obligation_of_subject ON obligation (subject_id, kind)',
  ...indexes('due_key'),
];
