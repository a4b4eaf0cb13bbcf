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

// TypeORM takes longer to write such a statement than PostgreSQL to run it; it is the same for all rows of one shape.
const written = new WeakMap<AnyTable, Map<string, SingleRowStatement>>();

/** INSERT of a row with these properties; gives the columns of `returning`. */
export function insertStatement(
  manager: EntityManager,
  table: AnyTable,
  given: readonly string[],
  returning: readonly string[],
): SingleRowStatement {
  return statement(table, `insert ${given} ${returning}`, () => {
    const query = manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(placeholders(given))
      .updateEntity(false)
      .returning(returning.length === 0 ? '' : table.select(returning));
    return { sql: query.getQueryAndParameters()[0], parameters: inOrderOfColumns(manager, table, given) };
  });
}

/** UPDATE of what `where` names. */
export function updateStatement(
  manager: EntityManager,
  table: AnyTable,
  where: readonly string[],
  changed: readonly string[],
): SingleRowStatement {
  return statement(table, `update ${where} ${changed}`, () => {
    const query = manager
      .createQueryBuilder()
      .update(table)
      .set(placeholders(changed))
      .where(placeholders(where))
      .updateEntity(false);
    return { sql: query.getQueryAndParameters()[0], parameters: [...changed, ...where] };
  });
}

/** SELECT of the row that `where` names. */
export function findStatement(
  manager: EntityManager,
  table: AnyTable,
  where: readonly string[],
  columns: readonly string[],
): SingleRowStatement {
  return statement(table, `find ${where} ${columns}`, () => {
    const query = manager
      .createQueryBuilder()
      .select(columns.map((name) => `t.${name} AS "${name}"`))
      .from(table, 't')
      .where(placeholders(where))
      .limit(1);
    return { sql: query.getQueryAndParameters()[0], parameters: where };
  });
}

/** Values of a statement's parameters. */
export function parametersOf(
  { parameters }: SingleRowStatement,
  table: AnyTable,
  ...values: readonly Readonly<Record<string, unknown>>[]
): unknown[] {
  const all: Record<string, unknown> = Object.assign({}, ...values);
  return parameters.map((name) => {
    const value = all[name];
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

function placeholders(names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
