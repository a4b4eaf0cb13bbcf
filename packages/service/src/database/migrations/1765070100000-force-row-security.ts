import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row-level security binds the owner of the tables, too; tables made later are forced where they are made. */
export class ForceRowSecurity1765070100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eachTable('relrowsecurity AND NOT relforcerowsecurity', 'FORCE'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(eachTable('relforcerowsecurity', 'NO FORCE'));
  }
}

function eachTable(condition: string, how: string): string {
  return `DO $$ DECLARE one regclass; BEGIN
    FOR one IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND ${condition} LOOP
      EXECUTE format('ALTER TABLE %s ${how} ROW LEVEL SECURITY', one);
    END LOOP; END $$`;
}
