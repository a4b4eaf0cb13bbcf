import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `(SELECT count(*) FROM membership m
    WHERE m.household_id = h.id AND m.left_on IS NULL AND m.lives_together)`;
const OF_HOUSEHOLD = `(SELECT count(*) FILTER (WHERE m.left_on IS NULL AND m.lives_together) FROM membership m
    WHERE m.household_id = h.id)`;

/**
 * Members are counted among those of the household alone. While a register is loaded PostgreSQL knows no figures of the
 * table, and read the index of all open memberships for each household.
 */
export class CountMembersOfOneHousehold1765390000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await recount(runner, OPEN, OF_HOUSEHOLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await recount(runner, OF_HOUSEHOLD, OPEN);
  }
}

async function recount(runner: QueryRunner, counted: string, instead: string): Promise<void> {
  const [{ definition }]: [{ definition: string }] = await runner.query(
    `SELECT pg_get_functiondef('tell_standings'::regproc) AS definition`,
  );
  if (!definition.includes(counted)) throw new Error('tell_standings does not count members.');
  await runner.query(definition.replace(counted, instead));
}
