import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work of departments in the one list: what it is called, who may know of it, which form finishes it. */
export class TakeTasksOfDepartments1765170020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE task ADD department text, ADD department_kind text, ADD words jsonb, ADD form text,
      ADD fact text, ADD person_id uuid, ADD obligation_id uuid, ADD version bigint,
      ADD CHECK (kind <> 'DEPARTMENT' OR num_nulls(department, department_kind, words, form, fact, version) = 0)`);
    await runner.query(
      `CREATE INDEX task_of_department ON task (county_code, department_kind, due_key, id) WHERE kind = 'DEPARTMENT'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM task WHERE kind = 'DEPARTMENT'`);
    await runner.query(`ALTER TABLE task DROP department, DROP department_kind, DROP words, DROP form, DROP fact,
      DROP person_id, DROP obligation_id, DROP version`);
  }
}
