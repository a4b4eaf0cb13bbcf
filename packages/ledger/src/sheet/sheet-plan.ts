import type { Sheet } from '../cell';
import type { SheetReading } from '../reading/ledger-reading';
import type { HeaderMatch } from './header';
import type { HouseholdMembers } from './household-members';
import type { PlacedColumn } from './placed-column';
import type { RowSorter } from './row-sorter';
import type { TitleFacts } from './title-facts';

/** What is counted while a sheet is read. */
export interface SheetCounts extends Pick<SheetReading, 'rows' | 'skipped' | 'memberRows'> {
  rejected: number;
  maskedNames: number;
  /** Headings of percent columns in which shares of one were seen. */
  shares: Set<string>;
}

/** How one sheet will be read. */
export interface SheetPlan {
  sheet: Sheet;
  match: HeaderMatch;
  facts: TitleFacts;
  columns: readonly PlacedColumn[];
  /** Values for fields that stand in the title rather than in a column. */
  constants: ReadonlyMap<string, unknown>;
  /** Values of columns whose blank means zero. */
  zeros: ReadonlyMap<string, unknown>;
  oneOf: readonly { fields: readonly string[]; columns: readonly string[] }[];
  /** Columns of amounts that a household has once. */
  countedOnce: readonly number[];
  /** Columns that are blank in merged households only: one that is asks for the merged cells. */
  mergeSigns: readonly number[];
  members: HouseholdMembers;
  sorter: RowSorter;
  kept: SheetCounts;
  /** The sheet as it is reported, as far as it is known before its rows. */
  shown: Pick<SheetReading, 'name' | 'headerRows' | 'columns' | 'unknown'>;
}
