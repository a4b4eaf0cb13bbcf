/** How the values of a column are written. */
type ColumnKind = 'text' | 'amount' | 'day' | 'instant' | 'number' | 'flag';

/** One column: where its value stands in an edge of the list, and how it is written. */
export interface ExportColumn {
  readonly heading: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** Official words of the values, where they are words of the program. */
  readonly labels?: Readonly<Record<string, string>>;
  /** It tells who somebody is. */
  readonly personal?: boolean;
  /** Arguments of its field, as variables of the operation: one of them is the purpose of a look. */
  readonly arguments?: Readonly<Record<string, string>>;
  /** Words of yes and no, where they are not 是 and 否. */
  readonly words?: readonly [string, string];
  /** The second character of names is hidden, as in what is posted. */
  readonly hidesName?: boolean;
}

/** A list as it is exported: a registered operation, run page by page, and the columns. `npm run compose` writes it. */
export interface ExportList {
  readonly list: string;
  /** The root that gives the thing by its id of which it is a list. */
  readonly below?: string;
  readonly title: string;
  readonly arguments: readonly string[];
  /** Where it takes the day it is of, so that a long export is of one day. */
  readonly day?: readonly string[];
  /** Whether it tells how many rows there are. */
  readonly counted: boolean;
  readonly operation: string;
  readonly columns: readonly ExportColumn[];
  /** Where a list stands in an edge of which each element is a row of its own; an edge is one row where it is left out. */
  readonly each?: readonly string[];
}

/** Whether an export with these columns tells who somebody is. */
export function isPersonal(columns: readonly ExportColumn[]): boolean {
  return columns.some(({ personal }) => personal);
}

/** Whether there are numbers among them that are shown in clear for a purpose. */
export function showsInClear(columns: readonly ExportColumn[]): boolean {
  return columns.some((column) => Object.values(column.arguments ?? {}).includes('purpose'));
}
