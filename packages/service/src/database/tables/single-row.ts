import type { EntityManager } from 'typeorm';
import { preparedName } from '../../listing/prepared-name';
import type { AnyTable } from './table';

/** A statement on one row, written by TypeORM, with the properties whose values are its parameters, in order. */
export interface SingleRowStatement {
  readonly sql: string;
  readonly parameters: readonly string[];
  /** Under which it is kept prepared. */
  readonly prepared: string | undefined;
}

/** Values by the names of columns in code. */
export type Values = Readonly<Record<string, unknown>>;

// TypeORM takes longer to write such a statement than PostgreSQL to run it; it is the same for all rows of one shape.
const written = new WeakMap<AnyTable, Map<string, SingleRowStatement>>();

/** INSERT of a row with these properties; gives the columns of `returning`. */
export function insertStatement(
  manager: EntityManager,
  table: AnyTable,
  values: Values,
  returning: readonly string[],
): SingleRowStatement {
  return statement(table, `insert ${shapeOf(values)} ${returning}`, () => {
    const query = manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(placeholders(values))
      .updateEntity(false)
      .returning(returning.length === 0 ? '' : table.select(returning));
    return {
      sql: query.getQueryAndParameters()[0],
      parameters: inOrderOfColumns(manager, table, parametersIn(values)),
    };
  });
}

/** UPDATE of what `where` names. */
export function updateStatement(
  manager: EntityManager,
  table: AnyTable,
  where: Values,
  changed: Values,
): SingleRowStatement {
  return statement(table, `update ${shapeOf(where)} ${shapeOf(changed)}`, () => {
    const query = manager
      .createQueryBuilder()
      .update(table)
      .set(placeholders(changed))
      .where(placeholders(where))
      .updateEntity(false);
    return {
      sql: query.getQueryAndParameters()[0],
      parameters: [...parametersIn(changed), ...parametersIn(where)],
    };
  });
}

/** SELECT of the row that `where` names. */
export function findStatement(
  manager: EntityManager,
  table: AnyTable,
  where: Values,
  columns: readonly string[],
): SingleRowStatement {
  return statement(table, `find ${shapeOf(where)} ${columns}`, () => {
    const query = manager
      .createQueryBuilder()
      .select(columns.map((name) => `t.${name} AS "${name}"`))
      .from(table, 't')
      .where(placeholders(where))
      .limit(1);
    return { sql: query.getQueryAndParameters()[0], parameters: parametersIn(where) };
  });
}

/** Values of a statement's parameters. */
export function parametersOf(
  { parameters }: SingleRowStatement,
  table: AnyTable,
  first: Values,
  second: Values = {},
): unknown[] {
  const firstOnes = parameters.length - parametersIn(second).length;
  return parameters.map((name, index) => {
    const value = (index < firstOnes ? first : second)[name];
    return value !== null && table.columnOf(name).type === 'jsonb' ? JSON.stringify(value) : value;
  });
}

function statement(
  table: AnyTable,
  shape: string,
  write: () => Omit<SingleRowStatement, 'prepared'>,
): SingleRowStatement {
  const shapes = written.get(table) ?? new Map<string, SingleRowStatement>();
  written.set(table, shapes);
  const known = shapes.get(shape);
  if (known) return known;
  const made = write();
  const prepared = { ...made, prepared: preparedName(made.sql) };
  shapes.set(shape, prepared);
  return prepared;
}

// An insert names all columns of the entity in their order, whatever order the values came in.
function inOrderOfColumns(manager: EntityManager, table: AnyTable, given: readonly string[]): string[] {
  const columns = manager.connection.getMetadata(table).columns.map(({ propertyName }) => propertyName);
  return columns.filter((name) => given.includes(name));
}

// What is left undefined is not given; a function stands for SQL, such as `NOW`.
function givenIn(values: Values): [name: string, value: unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined);
}

function parametersIn(values: Values): string[] {
  return givenIn(values).flatMap(([name, value]) => (typeof value === 'function' ? [] : name));
}

function placeholders(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    givenIn(values).map(([name, value]) => [name, typeof value === 'function' ? value : name]),
  );
}

function shapeOf(values: Values): string {
  return givenIn(values)
    .map(([name, value]) => (typeof value === 'function' ? `${name}=${value()}` : name))
    .join();
}
