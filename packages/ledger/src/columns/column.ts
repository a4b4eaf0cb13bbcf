import type { PlainDate } from '@dixian/calendar';
import type { CellKind } from '../cell';
import type { RowProblemCode } from '../messages';

/** What a parser may ask about its cell and where it reports; one object serves a whole reading. */
export interface CellReport {
  readonly required: boolean;
  /** The day the ledger was exported, where its title rows or its file name say so. */
  readonly exportedOn: PlainDate | undefined;
  reject(code: RowProblemCode, details?: Readonly<Record<string, string | number>>): undefined;
  warn(code: RowProblemCode, details?: Readonly<Record<string, string | number>>): undefined;
}

/** Reads one cleaned, non-empty cell; undefined after it has reported why. */
export type CellParser<V> = (text: string, kind: CellKind, report: CellReport) => V | undefined;

/** One column of a ledger: its headers, whether it must be filled, and how its cells are read. */
export interface Column<V> {
  /** Header texts that name this column; empty: the definition's key is the header. */
  readonly headers: readonly string[];
  readonly required: boolean;
  readonly parse: CellParser<V>;
  /** The same column under this header or any of the aliases, compared without spaces and in half width. */
  under(header: string, ...aliases: string[]): Column<V>;
  /** The same column, which may be empty or absent: its value is then undefined. */
  optional(): Column<V | undefined>;
}

/** A required column whose cells are read by `parse`. */
export function columnOf<V>(parse: CellParser<V>): Column<V> {
  return build(parse, true, []);
}

function build<V>(parse: CellParser<V>, required: boolean, headers: readonly string[]): Column<V> {
  return {
    headers,
    required,
    parse,
    under: (header, ...aliases) => build(parse, required, [header, ...aliases]),
    optional: () => build<V | undefined>(parse, false, headers),
  };
}
