import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_REGISTER = `CASE WHEN p.school_status IS NOT NULL THEN p.school_status NOT LIKE '学龄前%'
        WHEN p.profiled_on IS NOT NULL THEN false END`;

/** What schools said of a member since the register last looked counts; else what the register saw. */
const OF_NEWEST = `coalesce((SELECT s.studying FROM told_schooling s
          WHERE s.person_id = m.person_id AND coalesce(s.since > p.profiled_on, true)
          ORDER BY s.since DESC, s.record_id DESC LIMIT 1), ${OF_REGISTER})`;

/** Whether a member studies is told by the newer of what the register saw and what schools say. */
export class StudyingAsSchoolsSay1765241030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await retell(runner, OF_REGISTER, OF_NEWEST);
    for (const sql of MARKS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION mark_standing_of_told_schooling CASCADE');
    await retell(runner, OF_NEWEST, OF_REGISTER);
  }
}

// All else of how a standing is told stays as it is written.
async function retell(runner: QueryRunner, said: string, instead: string): Promise<void> {
  const [{ definition }]: [{ definition: string }] = await runner.query(
    `SELECT pg_get_functiondef('tell_standings'::regproc) AS definition`,
  );
  if (!definition.includes(said)) throw new Error('tell_standings does not say who studies.');
  await runner.query(definition.replace(said, instead));
}

const SEEN = 'record_id, person_id, studying, since';
const mark = (rows: string) =>
  `INSERT INTO standing_change (person_ids) SELECT array_agg(DISTINCT person_id) FROM ${rows} HAVING count(*) > 0`;
const trigger = (when: string, referencing: string) =>
  `CREATE TRIGGER told_schooling_marks_standing_${when.toLowerCase()} AFTER ${when} ON told_schooling
     REFERENCING ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION mark_standing_of_told_schooling()`;

const MARKS = [
  `CREATE FUNCTION mark_standing_of_told_schooling() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'INSERT' THEN ${mark('new_rows')};
     ELSIF TG_OP = 'DELETE' THEN ${mark('old_rows')};
     ELSE ${mark(`((SELECT ${SEEN} FROM old_rows EXCEPT SELECT ${SEEN} FROM new_rows)
       UNION ALL (SELECT ${SEEN} FROM new_rows EXCEPT SELECT ${SEEN} FROM old_rows)) AS differing`)};
     END IF;
     RETURN NULL;
   END $$`,
  trigger('INSERT', 'NEW TABLE AS new_rows'),
  trigger('DELETE', 'OLD TABLE AS old_rows'),
  trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
];
