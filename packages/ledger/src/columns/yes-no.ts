import { compact, comparable } from '../cleaning';
import { type CellReport, type Column, columnOf } from './column';

const MEANING: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  已: true,
  '√': true,
  '✓': true,
  '✔': true,
  Y: true,
  YES: true,
  TRUE: true,
  否: false,
  无: false,
  没有: false,
  未: false,
  '×': false,
  '✕': false,
  '✗': false,
  X: false,
  N: false,
  NO: false,
  FALSE: false,
};

function meant(cell: string, report: CellReport): boolean | undefined {
  const known = MEANING[compact(cell).toUpperCase()];
  if (known !== undefined) return known;
  const synonym = report.layout?.synonyms.get(comparable(cell));
  return synonym === undefined ? undefined : synonym === '是';
}

/** 是 or 否 as a boolean, in the writings of offices (有, 无, √, ×, Y, N); the layout may list further words. */
export function yesNo(): Column<boolean> {
  return columnOf('yes-no', (cell, _kind, report) => {
    const value = meant(cell, report);
    if (value === undefined) return report.reject('NOT_YES_OR_NO');
    return report.isOpposite ? !value : value;
  });
}
