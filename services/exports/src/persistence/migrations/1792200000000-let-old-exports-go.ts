import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of exports go with their export when its time is over, and by nothing else; papers that hung out never. */
export class LetOldExportsGo1792200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      refusing(`IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'export_record'
         AND current_setting('dixian.retention', true) = 'on' THEN RETURN OLD; END IF;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refusing(''));
  }
}

function refusing(unless: string): string {
  return `CREATE OR REPLACE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     ${unless}
     RAISE EXCEPTION 'What was recorded in % is never changed or removed', TG_TABLE_NAME;
   END $$`;
}
