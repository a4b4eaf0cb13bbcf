import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectLayout, layouts, ledgerTemplate } from '@dixian/ledger';
import { writeWorkbook } from '@dixian/spreadsheet';
import { loadFile } from '../src/client/load-file';
import { rowsOf } from './rows-of';
import { type WholeGraph, wholeGraph } from './whole-graph';

const REGISTER = join(
  __dirname,
  '..',
  '..',
  'demo',
  'an-yang-2025',
  '防止返贫致贫监测对象信息_20251130.xlsx',
);
const folder = mkdtempSync(join(tmpdir(), 'templates-'));
const loaded = [...layouts().ledgers.values()].filter(({ loadedBy }) => loadedBy !== undefined);
let graph: WholeGraph;
// A head of household of the register, by headings: what is looked up there must be there.
let head: Record<string, string | undefined> = {};

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  await loadFile(await graph.as('county@410526'), REGISTER, 'register');
  const headings = loaded.flatMap((layout) => ledgerTemplate(layout).columns.map(({ heading }) => heading));
  const rows = await rowsOf(REGISTER, [...new Set(headings)]);
  head = rows.find((row) => row.与户主关系 === '户主') ?? {};
}, 180_000);
afterAll(async () => {
  await graph?.drop();
  rmSync(folder, { recursive: true });
});

test.each(loaded)('the template of $id comes through the gateway and is recognised', async ({ id }) => {
  const client = await graph.as('village@410526001001');
  const file = join(folder, `${id}-template.xlsx`);
  await client.download(`/ledgers/${id}/template.xlsx`, file);
  expect((await detectLayout({ path: file }))?.layout.id).toBe(id);
});

test.each(loaded)('a template of $id that was filled in loads; its example does not', async (layout) => {
  const { title, titles, columns } = ledgerTemplate(layout);
  const file = join(folder, `${layout.id}.xlsx`);
  const book = writeWorkbook(createWriteStream(file));
  const sheet = book.sheet({ name: title, titles: [...titles, '导出日期：2025-11-30'], columns });
  const example = columns.map((column) => column.example);
  const isNational = layout.id === 'national-export';
  const own = columns.map(({ field, heading, example: cell }) => {
    if (field === 'seq') return '1';
    if (field === 'headCertificateNumber') return head.证件号码 ?? cell;
    if (isNational) return head[heading] ?? '';
    return ['户编号', '证件号码', '姓名', '与户主关系'].includes(heading) ? (head[heading] ?? cell) : cell;
  });
  await sheet.row(example);
  await sheet.row(own);
  await sheet.end();
  await book.end();
  // Rows of persons without a code of their household are of the county that loads them.
  const isOfPersons = layout.columns.has('certificateNumber') && !layout.columns.has('householdCode');
  const client = await graph.as(isOfPersons ? 'county@410526' : 'admin@');
  const report = await loadFile(client, file, `filled in ${layout.id}`);
  expect([report.failure, report.findings.edges.filter(({ node }) => node.severity === 'REJECTED')]).toEqual([
    null,
    [],
  ]);
  expect(report).toMatchObject({ state: 'COMPLETED', rowsRead: 1, rowsRejected: 0, rowsLoaded: 1 });
});

test('a ledger that is not there has no template', async () => {
  const client = await graph.as('county@410526');
  await expect(client.download('/ledgers/salaries/template.xlsx', join(folder, 'none'))).rejects.toThrow(
    '没有这种台账',
  );
});
