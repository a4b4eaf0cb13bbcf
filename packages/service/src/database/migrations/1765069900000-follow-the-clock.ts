import type { MigrationInterface, QueryRunner } from 'typeorm';

// What only the service itself reads, to know how old something is by the machine's clock.
const OF_THE_MACHINE = ['outbox', 'inbox', 'recording'];

/**
 * When something was recorded is told by the service's clock, which a demonstration sets (DIXIAN_NOW): no time of recording
 * lies after its today. Tables that come later say `DEFAULT service_now()` themselves; the test of drift asks it.
 */
export class FollowTheClock1765069900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION service_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT now() + coalesce(nullif(current_setting('dixian.clock_offset', true), ''), '0')::float8
          * interval '1 millisecond'
      $$`);
    await this.#setDefaults(runner, 'now()', 'service_now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.#setDefaults(runner, 'service_now()', 'now()');
    await runner.query('DROP FUNCTION service_now()');
  }

  async #setDefaults(runner: QueryRunner, from: string, to: string): Promise<void> {
    const columns: { table: string; column: string }[] = await runner.query(
      `SELECT c.relname AS "table", a.attname AS "column" FROM pg_attrdef d
       JOIN pg_class c ON c.oid = d.adrelid AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       JOIN pg_attribute a ON (a.attrelid, a.attnum) = (d.adrelid, d.adnum)
       WHERE pg_get_expr(d.adbin, d.adrelid) = $1 AND c.relname <> ALL($2::text[])`,
      [from, OF_THE_MACHINE],
    );
    for (const { table, column } of columns)
      await runner.query(`ALTER TABLE "${table}" ALTER "${column}" SET DEFAULT ${to}`);
  }
}
