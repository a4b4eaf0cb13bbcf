import type { Mark } from './cell';
import type { CellFormat } from './sheet-plan';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FORMATS: readonly CellFormat[] = ['general', 'text', 'amount', 'day'];
const MARKS: readonly (Mark | 'none')[] = ['none', 'problem', 'example', 'note'];
const FORMAT_IDS: Readonly<Record<CellFormat, number>> = { general: 0, text: 49, amount: 2, day: 164 };
// Two fills every workbook must begin with, then those of the marks, then of the headings.
const COLOURS = ['FFFFC7CE', 'FFE7E6E6', 'FFFFF2CC', 'FFDDEBF7', 'FFFFE699'];
const FIRST_COLOUR = 2;
const HEADING_FILL = 5;
const REQUIRED_FILL = 6;

const CELL_STYLES = FORMATS.length * MARKS.length;

/** Numbers of the styles of a title and of headings. */
export const TITLE = CELL_STYLES;
export const HEADING = CELL_STYLES + 1;
export const REQUIRED_HEADING = CELL_STYLES + 2;

/** Number of the style of a cell. */
export function styleOf(format: CellFormat, mark: Mark | 'none'): number {
  return MARKS.indexOf(mark) * FORMATS.length + FORMATS.indexOf(format);
}

function cellFormats(): string[] {
  return MARKS.flatMap((mark, at) =>
    FORMATS.map(
      (format) =>
        `<xf numFmtId="${FORMAT_IDS[format]}" fontId="0" fillId="${mark === 'none' ? 0 : FIRST_COLOUR + at - 1}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>`,
    ),
  );
}

function heading(fill: number): string {
  const alignment = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  return `<xf numFmtId="49" fontId="1" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

/** The part styles.xml: the same in every workbook. */
export function stylesXml(): string {
  const fills = COLOURS.map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const xfs = [
    ...cellFormats(),
    '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
    heading(HEADING_FILL),
    heading(REQUIRED_FILL),
  ];
  const side = (name: string) => `<${name} style="thin"><color indexed="22"/></${name}>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${MAIN}">`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
    '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font>',
    '<font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font></fonts>',
    `<fills count="${COLOURS.length + FIRST_COLOUR}"><fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
