import { columnName, textCell } from './cell-xml';
import type { SheetColumn, SheetPlan } from './sheet-plan';
import { HEADING, REQUIRED_HEADING, styleOf, TITLE } from './styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NARROWEST = 8;
const WIDEST = 60;

function widthOf({ heading, width, required }: SheetColumn): number {
  const own = [...heading].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), required ? 1 : 0);
  return Math.min(WIDEST, Math.max(NARROWEST, width ?? own + 4));
}

function headingCell({ heading, required }: SheetColumn): string {
  return required ? textCell(`*${heading}`, REQUIRED_HEADING) : textCell(heading, HEADING);
}

/** How many rows stand above the first row of data. */
export function rowsAbove({ titles = [] }: SheetPlan): number {
  return titles.length + 1;
}

/** A sheet from its beginning to its header row. */
export function sheetHead(plan: SheetPlan): string {
  const { titles = [], columns } = plan;
  const above = rowsAbove(plan);
  const cols = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" style="${styleOf(column.format ?? 'general', 'none')}" customWidth="1"/>`,
  );
  const titleRows = titles.map((title) => `<row>${textCell(title, TITLE)}</row>`);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
    `<sheetData>${titleRows.join('')}<row>${columns.map(headingCell).join('')}</row>`,
  ].join('');
}

/** What follows the rows: titles over the whole width, and the drop-downs. */
export function sheetFoot({ titles = [], columns }: SheetPlan, validations: string): string {
  const last = columnName(Math.max(0, columns.length - 1));
  const merged =
    columns.length > 1 ? titles.map((_, at) => `<mergeCell ref="A${at + 1}:${last}${at + 1}"/>`) : [];
  return [
    '</sheetData>',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    validations,
    '</worksheet>',
  ].join('');
}

/** A sheet of bare texts, without header. */
export function bareSheet(rows: Iterable<readonly string[]>): string {
  const style = styleOf('text', 'none');
  const inner = [...rows].map((row) => `<row>${row.map((text) => textCell(text, style)).join('')}</row>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${inner.join('')}</sheetData></worksheet>`;
}
