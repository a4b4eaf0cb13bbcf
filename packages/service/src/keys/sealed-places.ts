import type { AnyTable } from '../database/tables/table';

/** Where sealed values stand in a service's database, and how one is found, read and written anew. */
export interface SealedPlace {
  /** For people: `person.certificate`, or `import_before: person.certificate`. */
  readonly title: string;
  readonly table: string;
  /** SQL of the value as bytes. */
  readonly value: string;
  /** SQL that sets it to what is given as an expression. */
  readonly set: (given: string) => string;
  /** SQL that holds for the rows that may have it. */
  readonly where: string;
  readonly keys: readonly PlaceColumn[];
  /** SQL of what a value is sealed for, in the order in which `name` takes it. */
  readonly of: readonly string[];
  readonly name: ((...values: string[]) => string) | undefined;
}

interface PlaceColumn {
  readonly name: string;
  readonly type: string;
}

/** All places of the tables given: sealed columns, and such columns of rows that a table keeps as they were. */
export function sealedPlaces(tables: readonly AnyTable[]): SealedPlace[] {
  const own = tables.flatMap((table) => columnsOf(table));
  const kept = tables
    .filter(({ images }) => images)
    .flatMap((keeper) => tables.filter(hasId).flatMap((table) => imagesOf(keeper, table)));
  return [...own, ...kept];
}

function columnsOf(table: AnyTable): SealedPlace[] {
  const named = (property: string) => table.columnOf(property).name ?? property;
  return Object.entries(table.sealings).map(([property, { of = [], name }]) => ({
    title: `${table.options.name}.${named(property)}`,
    table: table.options.name,
    value: named(property),
    set: (given) => `${named(property)} = ${given}`,
    where: `${named(property)} IS NOT NULL`,
    keys: keysOf(table),
    of: of.map(named),
    name,
  }));
}

// JSON has the bytes as PostgreSQL prints them: \x and hexadecimal digits.
function imagesOf(keeper: AnyTable, table: AnyTable): SealedPlace[] {
  const { images } = keeper;
  if (!images) return [];
  const row = keeper.columnOf(images.row).name ?? '';
  const tableName = keeper.columnOf(images.table).name ?? '';
  const member = (name: string) => `${row}->>'${name}'`;
  return columnsOf(table).map((place) => ({
    title: `${keeper.options.name}: ${place.title}`,
    table: keeper.options.name,
    value: `decode(substr(${member(place.value)}, 3), 'hex')`,
    set: (given) =>
      `${row} = jsonb_set(${row}, '{${place.value}}', to_jsonb('\\x' || encode(${given}, 'hex')))`,
    where: `${tableName} = '${place.table}' AND ${member(place.value)} IS NOT NULL`,
    keys: keysOf(keeper),
    of: place.of.map(member),
    name: place.name,
  }));
}

function hasId(table: AnyTable): boolean {
  return table.names().includes('id');
}

function keysOf(table: AnyTable): PlaceColumn[] {
  return table
    .names()
    .map((property) => table.columnOf(property))
    .filter(({ primary }) => primary)
    .map(({ name = '', type }) => ({ name, type: String(type) }));
}
