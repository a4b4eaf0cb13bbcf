import { readBook, refusalOf } from './read-sheets';

const START = `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">`;
const STYLES = `<Styles><Style ss:ID="Default"><NumberFormat/></Style>
<Style ss:ID="d"><NumberFormat ss:Format="yyyy/m/d"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="s"><NumberFormat ss:Format="Standard"/></Style></Styles>`;
const book = (rows: string, more = '') =>
  `${START}${STYLES}<Worksheet ss:Name="台账"><Table>${rows}</Table>${more}</Worksheet></Workbook>`;
const cell = (type: string, value: string, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

test('cells by their types and styles, rows and columns by their index, merged cells', async () => {
  const { sheets } = await readBook(
    book(
      `<Row>${cell('String', '单位：元', 'ss:MergeAcross="3"')}${cell('String', '后')}</Row>
       <Row ss:Index="4">${cell('DateTime', '2025-10-23T00:00:00.000')}${cell('Number', '45953', 'ss:StyleID="d"')}
         ${cell('Number', '0.0345', 'ss:StyleID="p"')}${cell('Number', '1200.5', 'ss:StyleID="s"')}
         ${cell('Boolean', '1')}${cell('Error', '#REF!')}<Cell ss:Formula="=A1"/>
         <Cell ss:Index="9" ss:MergeDown="1"><Data ss:Type="String">户<html:B>主</html:B></Data>
           <Comment><ss:Data>批注</ss:Data></Comment></Cell></Row>
       <Row/><Row>${cell('String', '尾')}</Row>`,
    ),
  );
  expect(sheets[0]?.name).toBe('台账');
  expect(sheets[0]?.rows).toEqual({
    1: ['单位：元', '', '', '', '后'],
    4: ['2025-10-23', '2025-10-23', '0.0345', '1200.5', 'TRUE', '#REF!', '?', '', '户主'],
    6: ['尾'],
  });
  expect(sheets[0]?.kinds[4]).toEqual([
    'date',
    'date',
    'percent',
    'number',
    'boolean',
    'error',
    'error',
    'text',
    'text',
  ]);
  expect(sheets[0]?.merges).toEqual([
    { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 3 },
    { firstRow: 4, lastRow: 5, firstColumn: 8, lastColumn: 8 },
  ]);
});

test('hidden sheets, and workbooks that count from 1904', async () => {
  const hidden = '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>';
  const text = book(`<Row>${cell('Number', '44491', 'ss:StyleID="d"')}</Row>`, hidden);
  const { sheets, counts1904 } = await readBook(
    text.replace('<Styles>', '<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook><Styles>'),
  );
  expect(counts1904).toBe(true);
  expect(sheets[0]?.isHidden).toBe(true);
  expect(sheets[0]?.rows[1]).toEqual(['2025-10-23']);
});

test('in the encoding it names', async () => {
  const text = book(`<Row>${cell('String', 'X')}</Row>`).replace('台账', 'X');
  const [start = '', ...parts] = text.replace('version="1.0"', 'version="1.0" encoding="GB2312"').split('X');
  const bytes = Buffer.concat([
    Buffer.from(start),
    ...parts.map((part) => Buffer.concat([GBK, Buffer.from(part)])),
  ]);
  const { sheets } = await readBook(bytes);
  expect([sheets[0]?.name, sheets[0]?.rows[1]]).toEqual(['户编号', ['户编号']]);
});

// 户编号 in GBK.
const GBK = Buffer.from('bba7b1e0bac5', 'hex');

test.each([
  ['that breaks off', book('<Row>').slice(0, -20), 'TRUNCATED'],
  [
    'with entities of its own',
    book('').replace('<Workbook', '<!DOCTYPE x [<!ENTITY a "b">]><Workbook'),
    'NOT_A_SPREADSHEET',
  ],
  [
    'with a cell beyond the columns',
    book(`<Row>${cell('String', 'x', 'ss:Index="20000"')}</Row>`),
    'TOO_MANY_COLUMNS',
  ],
  ['with a row beyond the rows', book(`<Row ss:Index="2000000">${cell('String', 'x')}</Row>`), 'TOO_LARGE'],
  ['with a cell without end', book(`<Row>${cell('String', 'x'.repeat(40_000))}</Row>`), 'CELL_TOO_LONG'],
])('one %s is refused', async (_, text, code) => {
  expect(await refusalOf(text)).toBe(code);
});
