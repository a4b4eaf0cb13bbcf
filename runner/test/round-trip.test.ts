import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@dixian/testkit';
import { exportList } from '../src/client/export-list';
import { loadFile } from '../src/client/load-file';
import { rowsOf } from './rows-of';
import { type WholeGraph, wholeGraph } from './whole-graph';

const DEMO = join(__dirname, '..', '..', 'demo');
const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
let graph: WholeGraph;

const LEDGERS = [
  ['loans', 'county@410526', 'an-yang-2025/脱贫人口小额信贷台账_2025.xlsx'],
  ['publicWelfarePosts', 'county@410526', 'an-yang-2025/乡村公益性岗位台账_2025.csv'],
  ['renovations', 'county@410526', 'an-yang-2025/农村危房改造台账_2025.xlsx'],
  ['settlements', 'county@441322', 'bo-luo-2025/医保结算明细_2025.csv'],
  ['fundProjects', 'county@419001', 'ji-yuan-2025/衔接资金项目_2025.xlsx'],
  ['allowancePayments', 'county@419001', 'ji-yuan-2025/农村低保发放_2025.csv'],
  ['households', 'county@500235', 'pu-an-2025/乡村建设户信息_20250314.csv'],
  ['leads', 'county@500235', 'pu-an-2025/风险线索_2025.csv'],
] as const;
const REGISTERS = [
  ['county@410526', 'an-yang-2025/防止返贫致贫监测对象信息_20251130.xlsx'],
  ['county@441322', 'bo-luo-2025/防止返贫致贫监测对象信息_20251130.xlsx'],
  ['county@419001', 'ji-yuan-2025/防止返贫致贫监测对象信息_20250630.xlsx'],
  ['county@500235', 'pu-an-2025/乡村建设户信息_20250314.csv'],
] as const;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01', { REVEALS_PER_DAY: '100000' });
  for (const [account, file] of REGISTERS)
    await loadFile(await graph.as(account), join(DEMO, file), 'register');
}, 240_000);
afterAll(async () => {
  await graph?.drop();
  rmSync(folder, { recursive: true });
});

const NEVER_WAIT: ReadonlySet<string> = new Set(['fundProjects', 'leads', 'households']);

async function unmatched(list: string, account: string): Promise<number> {
  if (NEVER_WAIT.has(list)) return 0;
  const { data } = await (await graph.as(account)).ask<Record<string, { totalCount: number }>>(
    `{ ${list}(filter: { matched: false }) { totalCount } }`,
  );
  return data?.[list]?.totalCount ?? -1;
}

test.each(LEDGERS)(
  '%s: what is exported as a ledger loads again and changes nothing',
  async (list, account, sample) => {
    const client = await graph.as(account);
    const loaded = await loadFile(client, join(DEMO, sample), `sample of ${list}`);
    await waitUntil(async () => (await unmatched(list, account)) === 0, { timeoutMs: 60_000 });
    const done = await exportList(client, { list, form: 'LEDGER', purpose: '核对台账后重新导入' });
    const file = join(folder, `${list}_20251201.xlsx`);
    await client.download(`/exports/${done.id}`, file);
    const again = await loadFile(client, file, `again ${list}`);
    // Of a person whom the register does not know nobody has the number to give out.
    const unknown = again.findings.edges.filter(({ node }) => node.severity === 'REJECTED');
    expect(unknown.filter(({ node }) => node.code !== 'REQUIRED' || node.column !== '证件号码')).toEqual([]);
    expect(again).toMatchObject({
      ledger: loaded.ledger,
      recordsAdded: 0,
      recordsChanged: 0,
    });
    expect(again.rowsLoaded).toBe(done.rows - unknown.length);
    expect(again.rowsLoaded).toBeGreaterThan(done.rows * 0.9);
    expect(done.rows).toBeGreaterThan(0);
  },
);

test('what was paid for a quarter goes out month by month, and loads again without a change', async () => {
  const client = await graph.as('county@410526');
  const posts = new TextDecoder('gb18030').decode(readFileSync(join(DEMO, LEDGERS[1][2])));
  const holders = [...posts.matchAll(/^(\d{15}),([^,]*),="(\w{18})",[^,]*,([^,]*),/gm)];
  const byPerson = new Map(holders.map(([, code, name, number, post]) => [number, { code, name, post }]));
  const rows = [...byPerson].map(
    ([number, { code, name, post }]) => `${code},${name},${number},${post},1000.00,0.01,1000.01`,
  );
  const title = '2025年第一季度公益性岗位补贴发放公示表';
  const paid = join(folder, `${title}_20250415.csv`);
  writeFileSync(paid, [title, '户编号,姓名,身份证号,岗位名称,岗位补贴,社保补贴,合计', ...rows].join('\n'));
  const loaded = await loadFile(client, paid, 'paid for a quarter');
  expect(loaded).toMatchObject({
    ledger: 'welfare-post-payment',
    rowsLoaded: byPerson.size,
    recordsAdded: 3 * byPerson.size,
  });
  const list = 'postMonths';
  const done = await exportList(client, { list, form: 'LEDGER', purpose: '核对台账后重新导入' });
  expect(done.rows).toBe(3 * byPerson.size);
  const file = join(folder, `${list}_20251201.xlsx`);
  await client.download(`/exports/${done.id}`, file);
  const again = await loadFile(client, file, `again ${list}`);
  expect(again).toMatchObject({ ledger: 'post-payments', recordsAdded: 0, recordsChanged: 0 });
  expect(again.rowsLoaded).toBeGreaterThan(done.rows * 0.9);
});

test('the form for posting hides the second character of names and most of a number, whatever purpose is given', async () => {
  const client = await graph.as('county@410526');
  const done = await exportList(client, { list: 'loans', form: 'PUBLIC', purpose: '核对台账后重新导入' });
  const file = join(folder, 'public.xlsx');
  await client.download(`/exports/${done.id}`, file);
  const rows = await rowsOf(file, ['借款人', '证件号码', '合同号']);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !/^.\*.*$/u.test(row.借款人 ?? ''))).toEqual([]);
  expect(rows.filter((row) => !/^\d{6}\*{12}$/.test(row.证件号码 ?? ''))).toEqual([]);
});
