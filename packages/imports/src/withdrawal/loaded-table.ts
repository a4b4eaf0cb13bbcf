import type { AnyLedgerDefinition } from '@dixian/ledger';
import type { StageColumn } from '../staging/stage-columns';

/** How a value is shown: amounts are kept in fen. */
export type ShownKind = 'TEXT' | 'MONEY' | 'DATE' | 'NUMBER' | 'YES_NO';

/** A column of a table under the heading that its ledger prints. */
export interface ShownColumn {
  column: string;
  heading: string;
  kind: ShownKind;
  /** Whether it is shown only to who sees personal data. */
  personal?: boolean;
}

/** What may rest on a loaded row, so that its run cannot be taken back. */
export type RestKind = 'ACT' | 'DECISION' | 'PAYMENT' | 'POSTING' | 'VISIT';

/** Looks set by set which rows of a run are rested upon. */
export interface Rest {
  kind: RestKind;
  /** Gives (row_id uuid, by text) of those rows of `loaded (id uuid)` that something rests on, and its id. */
  sql: string;
}

/** A table that a ledger writes, made so by `loadedBy`. */
export interface LoadedTable {
  table: string;
  /** What of a record is compared and shown. */
  shows: readonly ShownColumn[];
  /** The column with the household's code; null where rows belong to no household. */
  householdCode: string | null;
  /** Columns in which a row follows its household: they stay as they are where the row names the same household. */
  follows?: readonly string[];
  /**
   * SQL of a row `t` and its image `p`: the row found its household by more than the code that the image has, and stays with
   * it and its code.
   */
  found?: string;
  rests?: readonly Rest[];
  /** SQL of its rows that run `$1` wrote last and that wait: (id, household_code, division_code, reason). */
  waiting?: string;
}

const KINDS: Readonly<Record<string, ShownKind>> = {
  bigint: 'MONEY',
  date: 'DATE',
  boolean: 'YES_NO',
  int: 'NUMBER',
  numeric: 'NUMBER',
};

/**
 * The columns of a stage under their headings, as far as the ledger has a field of the same name: `settled_on` is
 * `settledOn`. What is sealed or indexed is no text and is left out.
 */
export function shownColumns<Values>(
  definition: AnyLedgerDefinition,
  columns: Readonly<Record<string, StageColumn<Values>>>,
): ShownColumn[] {
  return Object.entries(columns).flatMap(([column, { type }]) => {
    const field = column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const headings = definition.columns[field]?.headers;
    if (!headings || type === 'bytea') return [];
    return [{ column, heading: headings[0] ?? field, kind: KINDS[type.split(' ')[0] ?? ''] ?? 'TEXT' }];
  });
}
