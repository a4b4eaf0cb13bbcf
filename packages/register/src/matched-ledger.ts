import type { LedgerImport, MergeContext, StageColumn } from '@dixian/imports';
import type { LedgerDefinition } from '@dixian/ledger';
import { mergeRows } from './merge-rows';
import { placeRows } from './placing';

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
  /** What follows once the rows are in the table, in the same transaction. */
  afterMerge?(context: MergeContext): Promise<void>;
}

/**
 * Loads such a ledger: rows get household, person and village from the register's copy where it knows them,
 * else the township of the household code, and are matched when the register learns of them.
 */
export function matchedLedger<Values>(ledger: MatchedLedger<Values>): LedgerImport<Values> {
  const { certificateIndex } = ledger;
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
      return result;
    },
  };
}
