import { anyRow, superuserOf, waitUntil } from '@dixian/testkit';
import type { Client } from 'pg';
import type { WholeGraph } from './whole-graph';

/** A row of a department that was planted, as it is now. */
export interface WaitingRow {
  table: string;
  code: string;
  householdId: string | null;
  division: string;
}

/** A row for each code in every table of every department whose rows name a household by its code. */
export class WaitingRows {
  private constructor(
    private readonly departments: ReadonlyMap<Client, string[]>,
    private readonly copies: readonly Client[],
  ) {}

  /** Plants them past all services, as if they had been loaded in that division before the register knew the household. */
  static async plant(graph: WholeGraph, codes: readonly string[], division: string): Promise<WaitingRows> {
    const departments = new Map<Client, string[]>();
    const copies: Client[] = [];
    for (const { parts } of graph.services.values()) {
      const client = await superuserOf(parts.environment.DATABASE_URL);
      departments.set(client, await tablesThatNameCodes(client));
      const { rows } = await client.query(`SELECT FROM pg_class WHERE relname = 'registered_household'`);
      if (rows.length > 0) copies.push(client);
    }
    const planted = new WaitingRows(departments, copies);
    await planted.add(codes, division);
    return planted;
  }

  async add(codes: readonly string[], division: string): Promise<void> {
    for (const code of codes) {
      // One id for the rows of a code: a statement refers to what it is a statement of.
      const id = `018f0000-0000-7000-8000-${code.slice(-12)}`;
      for (const [client, tables] of this.departments)
        for (const table of tables)
          await anyRow(
            client,
            table,
            { id, household_code: code, division_code: division, told: 'true' },
            id,
          );
    }
  }

  /** Those of these codes. */
  async of(codes: readonly string[]): Promise<WaitingRow[]> {
    const ids = codes.map((code) => `018f0000-0000-7000-8000-${code.slice(-12)}`);
    const found: WaitingRow[] = [];
    for (const [client, tables] of this.departments) {
      for (const table of tables) {
        const { rows } = await client.query<WaitingRow>(
          `SELECT '${table}' AS table, household_code AS code, household_id AS "householdId", division_code AS division
           FROM ${table} WHERE id = ANY($1::uuid[]) ORDER BY household_code`,
          [ids],
        );
        found.push(...rows);
      }
    }
    return found;
  }

  /** How many rows of any department lie in a division, by table. */
  async countIn(division: string): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [client, tables] of this.departments)
      for (const table of tables) {
        const { rows } = await client.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM ${table} WHERE starts_with(division_code, $1)`,
          [division],
        );
        counts[table] = rows[0]?.n ?? 0;
      }
    return counts;
  }

  /** Waits until every department has heard that a household has that code there. */
  async heard(householdId: string, code: string, division: string): Promise<void> {
    for (const client of this.copies)
      await waitUntil(
        async () => {
          const { rows } = await client.query(
            'SELECT FROM registered_household WHERE id = $1 AND code = $2 AND division_code = $3',
            [householdId, code, division],
          );
          return rows.length > 0;
        },
        { what: `every department to hear of ${code}` },
      );
  }

  async end(): Promise<void> {
    for (const client of this.departments.keys()) await client.end();
  }
}

async function tablesThatNameCodes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'household_code'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT starts_with(c.relname, 'import_')
       AND c.relname <> 'move_offer'
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
