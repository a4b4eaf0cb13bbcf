import {
  type LedgerImport,
  type MergeContext,
  type Rest,
  type StageColumn,
  shownColumns,
} from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { awaitMatchingTurn } from './matching';
import { mergeRows } from './merge-rows';
import { placeRows } from './placing';
import { type ToldTable, tellChanges } from './statements/tell-changes';
import { tellWithdrawn } from './statements/tell-withdrawn';

/** A ledger whose rows go one to one into a table of the department. */
export interface MatchedLedger<Values> {
  definition: LedgerDefinition<Values>;
  table: string;
  /** Further columns by name, the same in stage and table; the key is made of some of them. */
  columns: Record<string, StageColumn<Values>>;
  /** Columns that tell one record of a county from another; with `county_code` first a unique key of the table. */
  key: readonly string[];
  /** The ledger has no number of its own and may print a row twice: the key is then completed by `occurrence`. */
  repeats?: boolean;
  householdCode(values: Values): string;
  /** Blind index of the person's certificate as COPY text; absent where the ledger names no person. */
  certificateIndex?: StageColumn<Values>['of'];
  /** Who is told of the table's rows: of new and changed ones when they are loaded, and of those that are taken back. */
  told?: ToldTable;
  /** What may rest on its rows, so that their run cannot be taken back. */
  rests?: readonly Rest[];
  /** False where more than the table follows from its rows, so that a run of the ledger stays. */
  canBeWithdrawn?: boolean;
  /** What follows once the rows are in the table, in the same transaction. */
  afterMerge?(context: MergeContext): Promise<void>;
}

/**
 * Loads such a ledger: rows get household, person and village from the register's copy where it knows them,
 * else the township of the household code, and are matched when the register learns of them.
 */
export function matchedLedger<Values>(ledger: MatchedLedger<Values>): LedgerImport<Values> {
  const { certificateIndex, told, canBeWithdrawn = true } = ledger;
  const loaded = {
    table: ledger.table,
    shows: shownColumns(ledger.definition, ledger.columns),
    householdCode: 'household_code',
    follows: ['household_id', 'division_code', ...(certificateIndex ? ['person_id'] : [])],
    rests: ledger.rests,
  };
  return {
    definition: ledger.definition,
    columns: {
      household_code: { type: 'text', of: ledger.householdCode },
      // The first nine digits of a household code are its township.
      division_code: { type: 'text COLLATE "C"', of: (values) => ledger.householdCode(values).slice(0, 9) },
      ...(certificateIndex ? { certificate_index: { type: 'bytea', of: certificateIndex } } : {}),
      ...ledger.columns,
    },
    place: placeRows,
    async merge(context) {
      const merged = {
        table: ledger.table,
        columns: Object.keys(ledger.columns),
        key: ledger.key,
        repeats: ledger.repeats ?? false,
        persons: certificateIndex !== undefined,
      };
      const result = await mergeRows(merged, context);
      await ledger.afterMerge?.(context);
      if (told) await tellChanges(context.transaction, told);
      return result;
    },
    tables: canBeWithdrawn ? [loaded] : [],
    async beforeWithdrawal({ transaction, runId }) {
      await awaitMatchingTurn(transaction);
      if (told) await tellWithdrawn(transaction, told, runId);
    },
    async afterWithdrawal({ transaction }) {
      if (told) await tellChanges(transaction, told);
    },
  };
}
