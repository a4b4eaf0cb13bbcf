export type { Cell, CellValue, Mark } from './cell';
export { escapeCell, neutralised } from './escape-cell';
export type { CellFormat, SheetColumn, SheetPlan } from './sheet-plan';
export type { SheetWriter } from './sheet-writer';
export { type Workbook, writeWorkbook } from './workbook-writer';
