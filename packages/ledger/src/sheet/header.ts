import type { SheetRow } from '../cell';
import { cleanCell, comparable } from '../cleaning';
import type { Column } from '../columns/column';

/** A column of a definition in a file; `index` is -1 when an optional column is absent. */
export interface PlacedColumn {
  key: string;
  column: Column<unknown>;
  /** As printed in the file, without line breaks. */
  header: string;
  index: number;
}

/** How well a row serves as the header of a definition. */
export interface HeaderMatch {
  row: number;
  /** Cells up to the last printed header. */
  width: number;
  columns: readonly PlacedColumn[];
  found: number;
  missing: readonly string[];
  repeated: readonly string[];
}

type Columns = Readonly<Record<string, Column<unknown>>>;

function printed(cell: string): string {
  return cleanCell(cell).replace(/\s*[\r\n]\s*/g, '');
}

/** Lays a definition's columns over a row taken as header: which are there, where, which are missing or repeated. */
function matchHeader({ row, cells }: SheetRow, columns: Columns): HeaderMatch {
  const places = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    const name = comparable(cell);
    if (name !== '') places.set(name, [...(places.get(name) ?? []), index]);
  });
  const repeated: string[] = [];
  const placed = Object.entries(columns).map(([key, column]): PlacedColumn => {
    const names = column.headers.length > 0 ? column.headers : [key];
    const found =
      names.map((name) => places.get(comparable(name))).find((indexes) => indexes !== undefined) ?? [];
    const index = found[0] ?? -1;
    const header = index < 0 ? (names[0] ?? key) : printed(cells[index] ?? '');
    if (found.length > 1) repeated.push(header);
    return { key, column, header, index };
  });
  const missing = placed.filter(({ column, index }) => index < 0 && column.required);
  return {
    row,
    width: cells.findLastIndex((cell) => cleanCell(cell) !== '') + 1,
    columns: placed,
    found: placed.filter(({ index }) => index >= 0).length,
    missing: missing.map(({ header }) => header),
    repeated,
  };
}

/** True when the row can be the definition's header: something found and nothing required missing. */
export function isComplete(match: HeaderMatch): boolean {
  return match.found > 0 && match.missing.length === 0;
}

/** True when it is the header all the same, with columns missing: two thirds or more, at least two, are there. */
export function isNearlyComplete({ found, missing }: HeaderMatch): boolean {
  return found >= 2 && found >= missing.length * 2;
}

/** The best header for a definition among the first rows of a sheet: a complete one, else that with most columns. */
export function bestHeader(rows: readonly SheetRow[], columns: Columns): HeaderMatch | undefined {
  const matches = rows.map((row) => matchHeader(row, columns));
  return matches.find(isComplete) ?? matches.sort((a, b) => b.found - a.found)[0];
}
