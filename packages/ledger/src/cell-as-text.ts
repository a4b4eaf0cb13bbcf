import type { CellKind } from './cell';
import { decimalText, shiftPoint } from './columns/decimal';

/** What a cell of that kind says, as it is read the same where it stands in a cell of text. */
export function cellAsText(cell: string, kind: CellKind): string {
  if (kind !== 'percent') return cell;
  const decimal = decimalText(cell, kind);
  return decimal === undefined ? cell : `${shiftPoint(decimal, 2)}%`;
}
