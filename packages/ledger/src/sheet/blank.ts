import type { SheetRow } from '../cell';
import { cleanCell } from '../cleaning';

/** True when no cell of the row holds anything. */
export function isBlankRow({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell === '' || cleanCell(cell) === '');
}
