import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { AnyColumn, Sealing } from './column';

/** Columns by the names that code gives them; the database has the same names in snake case. */
export type Columns = Readonly<Record<string, AnyColumn>>;

type NameOf<C extends Columns> = keyof C & string;

/** A row as it is read. */
export type Row<C extends Columns> = { [Name in keyof C]: C[Name]['value'] };

/** The instant at which the transaction began, by the service's clock. */
export const NOW = () => 'service_now()';

type Written<Value> = Date extends Value ? Value | typeof NOW : Value;

type Given<C extends Columns> = {
  [Name in keyof C as C[Name]['giving'] extends 'given' ? Name : never]: Written<C[Name]['value']>;
};
type Optional<C extends Columns> = {
  [Name in keyof C as C[Name]['giving'] extends 'optional' ? Name : never]?:
    | Written<C[Name]['value']>
    | undefined;
};

/** A row as it is inserted: without what the database makes, and with or without what it has a default for. */
export type NewRow<C extends Columns> = Given<C> & Optional<C>;

/** What of a row is changed. */
export type ChangedRow<C extends Columns> = Partial<NewRow<C>>;

/** TypeORM's entity of a table, which knows the types of its columns. */
export class Table<C extends Columns> extends EntitySchema<Row<C>> {
  declare readonly columns: C;
  /** Its columns that are sealed, by their names in code. */
  readonly sealings: Readonly<Record<string, Sealing>> = {};
  /** Where it keeps rows of other tables as they were: the columns of their table and of the row. */
  readonly images: Images | undefined;

  /** Columns for a statement, under the names of code; of all columns unless some are named. */
  select(names?: readonly NameOf<C>[], alias?: string): string {
    const of = alias === undefined ? '' : `${alias}.`;
    return (names ?? this.names())
      .map((name) => [name, this.columnOf(name).name])
      .map(([name, column]) => (column === name ? `${of}${name}` : `${of}${column} AS "${name}"`))
      .join(', ');
  }

  /** Names of all columns, as code has them. */
  names(): NameOf<C>[] {
    return Object.keys(this.options.columns) as NameOf<C>[];
  }

  /** How the database keeps a column. */
  columnOf(name: string): EntitySchemaColumnOptions {
    const column = (this.options.columns as Record<string, EntitySchemaColumnOptions | undefined>)[name];
    if (!column) throw new Error(`${this.options.name} has no column ${name}`);
    return column;
  }
}

/** Which columns, by their names in code, hold the table's name and the row of it as JSON. */
export interface Images {
  readonly table: string;
  readonly row: string;
}

/** A table of whatever columns. */
export interface AnyTable extends EntitySchema {
  readonly columns: Columns;
  readonly sealings: Readonly<Record<string, Sealing>>;
  readonly images: Images | undefined;
  select(names?: readonly string[], alias?: string): string;
  names(): string[];
  columnOf(name: string): EntitySchemaColumnOptions;
}

/** A row of a table, or some columns of it, e.g. `RowOf<typeof loan, 'id' | 'principal'>`. */
export type RowOf<T extends AnyTable, Names extends keyof T['columns'] = keyof T['columns']> = Pick<
  Row<T['columns']>,
  Names
>;

interface Keys<C extends Columns> {
  primary: readonly NameOf<C>[];
  unique?: readonly (readonly NameOf<C>[])[];
  images?: { readonly table: NameOf<C>; readonly row: NameOf<C> };
}

/** The single statement of a table's columns and keys; what the database has is held to it by test. */
export function table<C extends Columns>(name: string, columns: C, keys: Keys<C>): Table<C> {
  const named = Object.entries(columns).map(([property, { options }]) => {
    const primary = keys.primary.includes(property);
    return [property, { name: snakeCase(property), ...options, primary }];
  });
  const sealings = Object.entries(columns).flatMap(([property, { sealing }]) =>
    sealing ? [[property, sealing] as const] : [],
  );
  const stated = new Table<C>({
    name,
    tableName: name,
    columns: Object.fromEntries(named),
    uniques: (keys.unique ?? []).map((unique) => ({ columns: [...unique] })),
  });
  return Object.assign(stated, { sealings: Object.fromEntries(sealings), images: keys.images });
}

function snakeCase(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
