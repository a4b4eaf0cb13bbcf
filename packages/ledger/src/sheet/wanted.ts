import type { AnyLedgerDefinition } from '../definition';
import { heading } from '../layouts/heading';
import type { Layout, LayoutColumn } from '../layouts/layout';

/** A column that a header is searched for. */
export interface WantedColumn {
  field: string;
  layout: LayoutColumn | undefined;
  /** The file must have it. */
  required: boolean;
  /** The first heading, for sentences. */
  heading: string;
}

interface Place {
  column: WantedColumn;
  /** Position of the heading among its synonyms. */
  rank: number;
  parents: readonly string[];
  isOpposite: boolean;
}

/** The columns that a kind of ledger is known by, and what they are called. */
export interface Wanted {
  columns: readonly WantedColumn[];
  places: ReadonlyMap<string, readonly Place[]>;
  oneOf: readonly (readonly string[])[];
}

function wantedOf(
  columns: readonly WantedColumn[],
  oneOf: readonly (readonly string[])[],
  headingsOf: (column: WantedColumn) => readonly string[],
): Wanted {
  const places = new Map<string, Place[]>();
  const add = (text: string, place: Place) => {
    const { name } = heading(text);
    const known = places.get(name) ?? [];
    if (!known.some(({ column }) => column === place.column)) places.set(name, [...known, place]);
  };
  for (const column of columns) {
    const parents = (column.layout?.parents ?? []).map((text) => heading(text).name);
    headingsOf(column).forEach((text, rank) => {
      add(text, { column, rank, parents, isOpposite: false });
    });
    for (const text of column.layout?.opposite ?? []) {
      add(text, { column, rank: headingsOf(column).length, parents, isOpposite: true });
    }
  }
  return { columns, places, oneOf };
}

const known = new WeakMap<Layout, Wanted>();

/** A layout's columns: required are those without which the file says nothing. */
export function wantedByLayout(layout: Layout): Wanted {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const columns = [...layout.columns.values()].map((column) => ({
    field: column.field,
    layout: column,
    required: column.required && !column.fromTitle && column.field !== layout.memberCount,
    heading: column.headings[0] ?? column.field,
  }));
  const wanted = wantedOf(columns, layout.oneOf, ({ layout: column }) => column?.headings ?? []);
  known.set(layout, wanted);
  return wanted;
}

/** A definition's columns: those of its layout, stricter where the department cannot do without one. */
export function wantedBy(definition: AnyLedgerDefinition, layout: Layout | undefined): Wanted {
  if (layout === undefined) {
    const columns = Object.entries(definition.columns).map(([field, { headers, required }]) => ({
      field,
      layout: undefined,
      required,
      heading: headers[0] ?? field,
    }));
    return wantedOf(columns, [], ({ field }) => {
      const headers = definition.columns[field]?.headers ?? [];
      return headers.length > 0 ? headers : [field];
    });
  }
  const { columns, oneOf, places } = wantedByLayout(layout);
  const stricter = new Map(
    columns.map((column) => [column, { ...column, required: isRequired(column, definition, layout) }]),
  );
  const strictly = (column: WantedColumn) => stricter.get(column) ?? column;
  return {
    columns: columns.map(strictly),
    places: new Map(
      [...places].map(([name, found]) => [
        name,
        found.map((place) => ({ ...place, column: strictly(place.column) })),
      ]),
    ),
    oneOf,
  };
}

function isRequired(column: WantedColumn, definition: AnyLedgerDefinition, layout: Layout): boolean {
  const bound = definition.columns[column.field];
  if (bound === undefined || column.layout === undefined) return false;
  const { blankIsZero, fromTitle, field } = column.layout;
  if (fromTitle || field === layout.memberCount) return false;
  return column.required || (bound.required && !blankIsZero);
}
