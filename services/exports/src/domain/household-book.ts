import type { ExportColumn } from './export-list';

/** A table of the workbook: where its rows stand in the household, and their columns. */
export interface BookTable {
  readonly title: string;
  readonly path: readonly string[];
  /** Whether it is a page of a connection, of which there may be more. */
  readonly connection: boolean;
  readonly columns: readonly ExportColumn[];
}

/** A sheet: what is asked for it, and the tables that stand on it. */
export interface BookSheet {
  readonly title: string;
  readonly operation: string;
  readonly tables: readonly BookTable[];
}

/** A household as one workbook (一户一档). `npm run compose` writes it. */
export interface HouseholdBook {
  readonly list: 'household';
  readonly title: string;
  readonly arguments: readonly string[];
  readonly day: readonly string[];
  readonly sheets: readonly BookSheet[];
}

/** What a table has: its rows, each the household with that one alone; undefined where it is not for the caller. */
export interface TableRows {
  readonly rows: readonly unknown[] | undefined;
  /** Whether there are more than were asked for. */
  readonly more: boolean;
}

/** Every column of the workbook. */
export function bookColumns({ sheets }: HouseholdBook): ExportColumn[] {
  return sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
}

/** The rows of a table in an answer. */
export function rowsOfTable({ path, connection }: BookTable, household: unknown): TableRows {
  const paging = [...path.slice(0, -2), 'pageInfo', 'hasNextPage'];
  const more = connection && (alongPath(paging, household) ?? []).some((one) => endOf(paging, one) === true);
  return { rows: alongPath(path, household), more };
}

// The value once for each element of the lists on the way, with that one alone; undefined where nothing is there at all.
function alongPath([step, ...rest]: readonly string[], value: unknown): unknown[] | undefined {
  if (value === null || value === undefined) return undefined;
  if (step === undefined) return [value];
  const found = (value as Record<string, unknown>)[step];
  if (!Array.isArray(found)) return alongPath(rest, found)?.map((one) => ({ ...value, [step]: one }));
  const inner = found.map((one) => alongPath(rest, one));
  if (found.length > 0 && inner.every((one) => one === undefined)) return undefined;
  return inner.flatMap((ones = []) => ones.map((one) => ({ ...value, [step]: [one] })));
}

function endOf(path: readonly string[], value: unknown): unknown {
  return path.reduce<unknown>((at, step) => {
    const one = Array.isArray(at) ? at[0] : at;
    return (one as Record<string, unknown> | null | undefined)?.[step];
  }, value);
}
