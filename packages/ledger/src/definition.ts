import type { PlainDate } from '@dixian/calendar';
import { boundColumns } from './bound-columns';
import type { Column } from './columns/column';
import { layoutOf } from './layouts/layouts';
import type { Bilingual } from './messages';
import type { Problem } from './problem';

/** What a row's cross-checks may know of the ledger. */
export interface LedgerContext {
  /** The day the ledger was exported, from its title rows, else from a file name ending in _YYYYMMDD. */
  exportedOn?: PlainDate;
}

/** One kind of ledger: its columns, and checks over several columns of a row. */
export interface LedgerDefinition<T> {
  /** kebab-case */
  id: string;
  title: Bilingual;
  /** True where headings, units and words come from `layouts/`; a definition with a title of its own names them itself. */
  hasLayout: boolean;
  columns: { readonly [K in keyof T]-?: Column<T[K]> };
  /** Looks at a row whose cells were all read; a REJECTED problem turns the row away. */
  check?(values: T, context: LedgerContext): Problem[];
}

/** Any definition, for lists of them. */
export interface AnyLedgerDefinition {
  id: string;
  title: Bilingual;
  hasLayout?: boolean;
  columns: Readonly<Record<string, Column<unknown>>>;
}

/** One row of a ledger; `values` is undefined when the row was turned away, and `problems` then says why. */
export interface LedgerRow<T> {
  /** Name of its sheet; '' in text, which has none. */
  sheet: string;
  /** The sheet's own row number, from 1; in CSV the line the row begins on. */
  row: number;
  values: T | undefined;
  problems: readonly Problem[];
  /** The 户编号 of a row with problems, where it could be read: whoever is to correct it looks for the household. */
  householdCode?: string;
}

/** The row type of a definition: `type Loan = LedgerValues<typeof loanLedger>`. */
export type LedgerValues<D> = D extends LedgerDefinition<infer T> ? T : never;

/** What a department says of a ledger: the fields it keeps and how their cells are read. */
export type LedgerDeclaration<T> = Omit<LedgerDefinition<T>, 'title' | 'hasLayout'> & { title?: Bilingual };

/**
 * A kind of ledger with its row type inferred from the columns. Without a title its layout in `layouts/` says how offices
 * print it: throws where a field is not there, is read otherwise, or a required one is left out.
 */
export function defineLedger<T>(declaration: LedgerDeclaration<T>): LedgerDefinition<T> {
  const { title } = declaration;
  if (title !== undefined) return { ...declaration, title, hasLayout: false };
  const layout = layoutOf(declaration.id);
  const columns = boundColumns(layout, declaration.columns);
  return { ...declaration, columns, title: layout.title, hasLayout: true };
}
