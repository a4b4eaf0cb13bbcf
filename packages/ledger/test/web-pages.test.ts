import { readBook, refusalOf } from './read-sheets';

const page = (inner: string, head = '<meta charset="utf-8">') =>
  `<html><head>${head}</head><body>${inner}</body></html>`;
const range = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

test('cells that span rows and columns are merged, what follows stands beside them', async () => {
  const { sheets } = await readBook(
    page(`<table border=1>
      <thead><tr><th colspan="3">低保发放台账</th></tr></thead>
      <tr><td rowspan=2>户编号<td colspan=2>补助资金<tr><th>核定<th>已拨付</tr>
      <tr><td rowspan="2">410526003730012</td><td>630</td><td>0</td></tr>
      <tr><td>420</td><td>1</td></tr>
      <tr></tr>
      <tr><td>合计</td></tr>
    </table>`),
  );
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.rows).toEqual({
    1: ['低保发放台账'],
    2: ['户编号', '补助资金'],
    3: ['', '核定', '已拨付'],
    4: ['410526003730012', '630', '0'],
    5: ['', '420', '1'],
    7: ['合计'],
  });
  expect(sheets[0]?.merges).toEqual([
    range(1, 1, 0, 2),
    range(2, 3, 0, 0),
    range(2, 2, 1, 2),
    range(4, 5, 0, 0),
  ]);
});

test('text as a browser shows it: entities, line breaks, blanks; scripts, styles and comments are none', async () => {
  const { sheets } = await readBook(
    page(`<style>td{color:red}</style><table><tr>
      <td>&nbsp;李&#33521;超&lt;A&amp;B&gt; </td><td>道口镇<br/>东街</td><td>
        <p>一</p><p>二
        三</p></td><td><script>var x = "<td>"</script><!-- 无 -->四</td><td><b>5</b>846<i>.49</i></td>
    </tr></table>`),
  );
  expect(sheets[0]?.rows[1]).toEqual(['李英超<A&B>', '道口镇\n东街', '一\n二 三', '四', '5846.49']);
});

// 户编号 in GBK.
const GBK = Buffer.from('bba7b1e0bac5', 'hex');
const table = (cell: Buffer) =>
  Buffer.concat([Buffer.from('<table><tr><td>'), cell, Buffer.from('</td></tr></table>')]);

test.each([
  ['GBK, declared', Buffer.concat([Buffer.from('<meta charset="gb2312">'), table(GBK)])],
  ['GBK, declared as UTF-8', Buffer.concat([Buffer.from('<meta charset=utf-8>'), table(GBK)])],
  ['GBK, not declared', table(GBK)],
  ['UTF-8, declared as GBK', Buffer.from(`<meta charset="gbk">${table(Buffer.from('户编号'))}`)],
  [
    'Big5, declared',
    Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=big5">'),
      table(Buffer.from('a4e1bd73b8b9', 'hex')),
    ]),
  ],
  ['UTF-8 with a mark', Buffer.from(`\ufeff\r\n${table(Buffer.from('户编号'))}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${table(Buffer.from('户编号'))}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(`${table(Buffer.from('户编号'))}`, 'utf16le')],
])('%s', async (name, bytes) => {
  const { sheets } = await readBook(bytes);
  expect(sheets[0]?.rows[1]).toEqual([name.startsWith('Big5') ? '戶編號' : '户编号']);
});

test('tables that lay out the page are no sheets; several tables are numbered', async () => {
  const { sheets } = await readBook(
    page(`<table><tr><td><table><tr><td>户编号</td></tr></table></td><td>
      <table><tr><td>姓名</td></tr></table></td></tr></table><table></table>`),
  );
  expect(sheets.map(({ name, rows }) => [name, rows[1]])).toEqual([
    ['表1', ['户编号']],
    ['表2', ['姓名']],
  ]);
});

test.each([
  ['<!-- 导出 --><style>x</style><table><tr><td>甲</td></tr></table>'],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="x"><table><tr><td>甲</td></tr></table></html>'],
  ['<!DOCTYPE html PUBLIC "-//W3C//DTD">\n<HTML><TABLE><TR><TD>甲</TD></TR></TABLE></HTML>'],
  ['<div><table><tr><td>甲</table></div>'],
])('%s is a web page', async (text) => {
  expect((await readBook(text)).sheets[0]?.rows).toEqual({ 1: ['甲'] });
});

test('a text whose first cell begins with a bracket is a text', async () => {
  expect((await readBook('<台账>,二\n1,2\n')).sheets[0]?.rows).toEqual({
    1: ['<台账>', '二'],
    2: ['1', '2'],
  });
});

test.each([
  ['elements without end', `<table>${'<div>'.repeat(5000)}`, {}, 'NOT_A_SPREADSHEET'],
  ['tables without number', '<table><tr><td>1</table>'.repeat(20), { sheets: 10 }, 'TOO_MANY_SHEETS'],
  [
    'a span of all columns again and again',
    '<table><tr><td colspan=9999><td colspan=9999>',
    {},
    'TOO_MANY_COLUMNS',
  ],
  ['a cell without end', `<table><tr><td>${'长'.repeat(200_000)}`, {}, 'CELL_TOO_LONG'],
  ['an attribute without end', `<table a="${'x'.repeat(9_000_000)}`, {}, 'TRUNCATED'],
  [
    'merged cells without number',
    '<table><tr><td colspan=2>1<td colspan=2>2',
    { merges: 1 },
    'TOO_MANY_MERGES',
  ],
])('%s: refused with a sentence', async (_, text, limits, code) => {
  expect(await refusalOf(text, limits)).toBe(code);
});
