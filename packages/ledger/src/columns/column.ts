import type { PlainDate } from '@dixian/calendar';
import type { CellKind } from '../cell';
import type { ColumnType, LayoutColumn } from '../layouts/layout';
import type { RowProblemCode } from '../messages';
import type { CellUnit } from '../units/cell-unit';

/** What a parser may ask about its cell and where it reports; one object serves a whole reading. */
export interface CellReport {
  readonly required: boolean;
  /** The day the ledger was exported, where its title rows or its file name say so. */
  readonly exportedOn: PlainDate | undefined;
  /** The column as offices print it; undefined for a definition with headings of its own. */
  readonly layout: LayoutColumn | undefined;
  /** How amounts are turned into the stored unit; undefined where they stand in it. */
  readonly unit: CellUnit | undefined;
  /** True under a heading that asks the opposite. */
  readonly isOpposite: boolean;
  /** A bare day's number counts from 1904. */
  readonly counts1904: boolean;
  reject(code: RowProblemCode, details?: Readonly<Record<string, string | number>>): undefined;
  warn(code: RowProblemCode, details?: Readonly<Record<string, string | number>>): undefined;
  /** Counts what is told once for the file: a masked name, a share where a percentage is expected. */
  sight(what: 'MASKED_NAME' | 'SHARE'): void;
}

/** Reads one cleaned, non-empty cell; undefined after it has reported why. */
export type CellParser<V> = (text: string, kind: CellKind, report: CellReport) => V | undefined;

/** One column of a ledger: its headers, whether it must be filled, and how its cells are read. */
export interface Column<V> {
  /** What the cells are, to be held against the layout. */
  readonly type: ColumnType;
  /** Header texts that name this column; empty: its layout's, or the definition's key is the header. */
  readonly headers: readonly string[];
  readonly required: boolean;
  /** The values of a list. */
  readonly values: readonly string[] | undefined;
  readonly parse: CellParser<V>;
  /** The same column under this header or any of the aliases, compared without spaces and in half width. */
  under(header: string, ...aliases: string[]): Column<V>;
  /** The same column, which may be empty or absent: its value is then undefined. */
  optional(): Column<V | undefined>;
}

/** A required column whose cells are read by `parse`. */
export function columnOf<V>(type: ColumnType, parse: CellParser<V>, values?: readonly string[]): Column<V> {
  return build({ type, values, required: true, headers: [] }, parse);
}

type Traits = Pick<Column<unknown>, 'type' | 'values' | 'required' | 'headers'>;

function build<V>(traits: Traits, parse: CellParser<V>): Column<V> {
  return {
    ...traits,
    parse,
    under: (header, ...aliases) => build({ ...traits, headers: [header, ...aliases] }, parse),
    optional: () => build<V | undefined>({ ...traits, required: false }, parse),
  };
}
