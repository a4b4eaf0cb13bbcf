import { asPart, underWay } from '@dixian/telemetry';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { statementName } from './statement-name';
import {
  findStatement,
  insertStatement,
  parametersOf,
  type SingleRowStatement,
  updateStatement,
  type Values,
} from './tables/single-row';
import type { AnyTable, ChangedRow, Columns, NewRow, Row, Table } from './tables/table';

/** One connection with its scope set: single rows by their table, anything over many rows by SQL. */
export interface Statements {
  /** Runs one statement and gives its rows. `prepared` names a statement to be kept prepared on the connection. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
    prepared?: string,
  ): Promise<Row[]>;
  /** Inserts one row, in one statement, and gives the columns of `returning`, such as those that the database made. */
  insert<C extends Columns, Name extends keyof C & string = never>(
    table: Table<C>,
    values: NewRow<C>,
    returning?: readonly Name[],
  ): Promise<Pick<Row<C>, Name>>;
  /** Changes what `where` names and gives how many rows that were. */
  update<C extends Columns>(table: Table<C>, where: Partial<Row<C>>, changed: ChangedRow<C>): Promise<number>;
  /** The row that `where` names, or those of its columns; undefined where there is none in sight. */
  findOneBy<C extends Columns, Name extends keyof C & string = keyof C & string>(
    table: Table<C>,
    where: Partial<Row<C>>,
    columns?: readonly Name[],
  ): Promise<Pick<Row<C>, Name> | undefined>;
  /** The connection itself, for COPY. */
  readonly client: PoolClient;
}

/** Told of every statement before it runs; used by tests that count statements. */
export type StatementListener = (sql: string) => void;

const POSTGRES = { 'db.system.name': 'postgresql' };

/** Statements over a checked-out connection; `manager` is TypeORM's for the same connection. */
export function statementsOn(
  client: PoolClient,
  manager: EntityManager,
  listeners: ReadonlySet<StatementListener>,
): Statements {
  function run(sql: string, values: readonly unknown[], prepared: string | undefined) {
    for (const listener of listeners) listener(sql);
    return asStatement(sql, () => client.query({ text: sql, values: [...values], name: prepared }));
  }
  function runOn(table: AnyTable, statement: SingleRowStatement, first: Values, second?: Values) {
    return run(statement.sql, parametersOf(statement, table, first, second), statement.prepared);
  }
  return {
    client,
    async query<Row extends object>(sql: string, parameters: readonly unknown[] = [], prepared?: string) {
      return (await run(sql, parameters, prepared)).rows as Row[];
    },
    async insert(table, values, returning = []) {
      const statement = insertStatement(manager, table, values, returning);
      return (await runOn(table, statement, values)).rows[0] ?? {};
    },
    async update(table, where, changed) {
      const statement = updateStatement(manager, table, where, changed);
      return (await runOn(table, statement, changed, where)).rowCount ?? 0;
    },
    async findOneBy(table, where, columns) {
      const statement = findStatement(manager, table, where, columns ?? table.names());
      return (await runOn(table, statement, where)).rows[0];
    },
  };
}

function asStatement<T>(sql: string, work: () => Promise<T>): Promise<T> {
  const traced = underWay();
  return traced ? asPart(traced.begin(statementName(sql), 'CLIENT', POSTGRES), work) : work();
}
