import { compact } from '../cleaning';
import { type Column, columnOf } from './column';

const MEANING: Readonly<Record<string, boolean>> = { 是: true, 否: false, TRUE: true, FALSE: false };

/** 是 or 否 as a boolean; a spreadsheet's own TRUE and FALSE count as well. */
export function yesNo(): Column<boolean> {
  return columnOf(
    (cell, _kind, report) => MEANING[compact(cell).toUpperCase()] ?? report.reject('NOT_YES_OR_NO'),
  );
}
