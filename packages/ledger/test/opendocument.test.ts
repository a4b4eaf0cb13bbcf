import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBook, refusalOf } from './read-sheets';
import { writeZip } from './zip-file';

const NAMES = ['office', 'table', 'text', 'style', 'number', 'calcext', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const STYLES = `<office:automatic-styles><number:date-style style:name="N1"/><number:percentage-style style:name="N2"/>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

const content = (tables: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}>${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: string, attributes = 'table:name="台账"') =>
  `<table:table ${attributes}>${rows}</table:table>`;

let path = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-ods-'));
  path = join(folder, 'ledger.xls');
});

afterAll(() => rm(folder, { recursive: true }));

async function write(tables: string, manifest = '<manifest/>'): Promise<{ path: string }> {
  await writeZip(path, [
    { name: 'mimetype', content: [MIME] },
    { name: 'content.xml', content: [content(tables)] },
    { name: 'META-INF/manifest.xml', content: [manifest] },
  ]);
  return { path };
}

test('values rather than what is shown; repeated and merged cells, notes and drawings left out', async () => {
  const values = [
    cell('office:value-type="date" office:date-value="2025-10-23T12:00:00"', '25-10-23'),
    cell('office:value-type="float" office:value="45953" table:style-name="d"', '45953'),
    cell('office:value-type="percentage" office:value="0.0345"', '3.45%'),
    cell('office:value-type="currency" office:value="1200.5"', '￥1,200.50'),
    cell('office:value-type="boolean" office:boolean-value="true"', '是'),
    cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '#DIV/0!'),
    cell('table:formula="of:=A1"'),
    cell('office:value-type="string" table:number-columns-repeated="2"', '一<text:s text:c="2"/>二'),
    '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲</text:p><text:p>乙<text:line-break/>丙</text:p></table:table-cell>',
    '<table:table-cell table:number-columns-repeated="16371"/>',
  ];
  const title = cell(
    'office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="2"',
    '单位：元',
  );
  const { sheets } = await readBook(
    await write(
      table(
        `<table:shapes><draw:frame><text:p>图</text:p></draw:frame></table:shapes>
        <table:table-header-rows>${row(`${title}<table:covered-table-cell table:number-columns-repeated="2"/>${cell('office:value-type="string"', '后')}`)}</table:table-header-rows>
        ${row('<table:covered-table-cell/>', 'table:number-rows-repeated="3"')}
        ${row(values.join(''), 'table:number-rows-repeated="2"')}
        ${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}`,
      ) + table(row(cell('office:value-type="string"', '藏')), 'table:name="隐" table:style-name="hidden"'),
    ),
  );
  const [first, second] = sheets;
  expect([first?.name, first?.isHidden, second?.name, second?.isHidden]).toEqual(['台账', false, '隐', true]);
  const cells = [
    '2025-10-23',
    '2025-10-23',
    '0.0345',
    '1200.5',
    'TRUE',
    '#DIV/0!',
    '?',
    '一  二',
    '一  二',
    '甲\n乙\n丙',
  ];
  expect(first?.rows).toEqual({ 1: ['单位：元', '', '', '后'], 5: cells, 6: cells });
  expect(first?.kinds[5]?.slice(0, 7)).toEqual([
    'date',
    'date',
    'percent',
    'number',
    'boolean',
    'error',
    'error',
  ]);
  expect(first?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
});

test('one that counts from 1904', async () => {
  const null1904 =
    '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
  const days = row(cell('office:value-type="float" office:value="44491" table:style-name="d"', '44491'));
  const { sheets, counts1904 } = await readBook(await write(null1904 + table(days)));
  expect([counts1904, sheets[0]?.rows[1]]).toEqual([true, ['2025-10-23']]);
});

test('one with a password is refused as that', async () => {
  const manifest = '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>';
  expect(await refusalOf(await write(table(''), manifest))).toBe('PASSWORD');
});

test.each([
  [
    'cells repeated beyond the columns',
    row(cell('office:value-type="string" table:number-columns-repeated="99999"', 'x')),
    'TOO_MANY_COLUMNS',
  ],
  [
    'rows repeated beyond the rows',
    row(cell('office:value-type="string"', 'x'), 'table:number-rows-repeated="99999999"'),
    'TOO_LARGE',
  ],
  ['XML that breaks off', '<table:table-row>', 'TRUNCATED'],
])('one with %s is refused', async (_, rows, code) => {
  expect(await refusalOf(await write(table(rows)))).toBe(code);
});
