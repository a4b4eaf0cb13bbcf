import type { Column } from '../columns/column';
import type { LayoutColumn } from '../layouts/layout';
import type { CellUnit } from '../units/cell-unit';
import type { RangeWatch } from './range-watch';

/** A column of a definition in a sheet. */
export interface PlacedColumn {
  key: string;
  column: Column<unknown>;
  layout: LayoutColumn | undefined;
  /** As printed in the file, without line breaks. */
  header: string;
  index: number;
  required: boolean;
  isOpposite: boolean;
  unit: CellUnit | undefined;
  /** Looks whether any value is usual; undefined once one was, or where nothing is known. */
  watch: RangeWatch | undefined;
}
