import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/** One connection with its scope set. */
export interface Statements {
  /** Runs one statement and gives its rows. `prepared` names a statement to be kept prepared on the connection. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
    prepared?: string,
  ): Promise<Row[]>;
  /** TypeORM on the same connection, for single rows. */
  readonly manager: EntityManager;
  /** The connection itself, for COPY. */
  readonly client: PoolClient;
}

/** Told of every statement before it runs; used by tests that count statements. */
export type StatementListener = (sql: string) => void;

/** Statements over a checked-out connection. */
export function statementsOn(
  client: PoolClient,
  manager: EntityManager,
  listeners: ReadonlySet<StatementListener>,
): Statements {
  return {
    client,
    manager,
    async query<Row extends object>(sql: string, parameters: readonly unknown[] = [], prepared?: string) {
      for (const listener of listeners) listener(sql);
      const result = await client.query({ text: sql, values: [...parameters], name: prepared });
      return result.rows as Row[];
    },
  };
}
