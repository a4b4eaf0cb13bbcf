import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['disability_allowance', 'pension_premium'];

/** What was entered by hand is the record that a ledger tells first, and counted as that. */
export class CountEntriesFromOne1765263040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `UPDATE ${table} t SET occurrence = n.last + 1
         FROM (SELECT z.id, (SELECT coalesce(max(o.occurrence), 0) FROM ${table} o WHERE o.county_code = z.county_code
             AND o.certificate_index = z.certificate_index AND ${SAME[table]}) AS last
           FROM ${table} z WHERE z.occurrence = 0) AS n
         WHERE n.id = t.id`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`UPDATE ${table} SET occurrence = 0 WHERE account IS NOT NULL AND occurrence = 1`);
  }
}

const SAME: Readonly<Record<string, string>> = {
  disability_allowance: 'o.kind = z.kind AND o.month = z.month',
  pension_premium: 'o.year = z.year',
};
