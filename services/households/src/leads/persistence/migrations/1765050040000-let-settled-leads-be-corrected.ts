import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A lead that is settled may be corrected to a later day before it is followed again. */
export class LetSettledLeadsBeCorrected1765050040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const checks = (await runner.query(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'lead'::regclass AND contype = 'c'
       AND pg_get_constraintdef(oid) LIKE '%settled_on >= found_on%'`,
    )) as { conname: string }[];
    for (const { conname } of checks) await runner.query(`ALTER TABLE lead DROP CONSTRAINT "${conname}"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead ADD CHECK (settled_on >= found_on)');
  }
}
