import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@dixian/testkit';
import { loadFile, withdrawRun } from '../src/client/load-file';
import { type WholeGraph, wholeGraph } from './whole-graph';

const DEMO = join(__dirname, '..', '..', 'demo', 'an-yang-2025');
const LOANS = join(DEMO, '脱贫人口小额信贷台账_2025.xlsx');
const COUNTY = 'county@410526';
const folder = mkdtempSync(join(tmpdir(), 'looks-'));
let graph: WholeGraph;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  await loadFile(await graph.as(COUNTY), join(DEMO, '防止返贫致贫监测对象信息_20251130.xlsx'), 'register');
}, 180_000);
afterAll(async () => {
  await graph?.drop();
  rmSync(folder, { recursive: true });
});

/** How many measures the register has heard of. */
async function deliveries(): Promise<number> {
  const { data, errors } = await (await graph.as(COUNTY)).ask<{
    monitoredHouseholds: { edges: { node: { deliveredMeasures: { totalCount: number } } }[] };
  }>(`{ monitoredHouseholds(first: 200) { edges { node { deliveredMeasures(first: 1) { totalCount } } } } }`);
  expect(errors).toBeUndefined();
  return (data?.monitoredHouseholds.edges ?? []).reduce(
    (sum, { node }) => sum + node.deliveredMeasures.totalCount,
    0,
  );
}

test('a dry run through the gateway counts what the load counts; what a withdrawn load told of is forgotten', async () => {
  const client = await graph.as(COUNTY);
  const look = await loadFile(client, LOANS, 'look', undefined, { dryRun: true });
  expect(look).toMatchObject({ state: 'COMPLETED', dryRun: true });
  expect(look.recordsAdded).toBeGreaterThan(0);
  const load = await loadFile(client, LOANS, 'load');
  expect(load.differences).toEqual([]);
  for (const number of ['rowsRead', 'rowsLoaded', 'rowsRejected', 'recordsAdded'] as const) {
    expect(load[number]).toBe(look[number]);
  }
  await waitUntil(async () => (await deliveries()) > 0, { timeoutMs: 60_000 });
  const back = await withdrawRun(client, load.id, '文件选错', 'back');
  expect(back.state).toBe('WITHDRAWN');
  await waitUntil(async () => (await deliveries()) === 0, { timeoutMs: 60_000 });
}, 120_000);

test('the receipt and the file of errors come through the gateway, for who may have them', async () => {
  const file = join(folder, '医保结算明细_20251130.csv');
  writeFileSync(
    file,
    '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付\n,410526002990001,2025-07-01,住院,1,1,0,0,0\n',
  );
  const client = await graph.as('health@410526');
  const report = await loadFile(client, file, 'errors');
  expect(report).toMatchObject({ state: 'COMPLETED', rowsRejected: 1 });
  const out = join(folder, 'out');
  await client.download(`/imports/${report.id}/errors.xlsx`, out);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  await client.download(`/imports/${report.id}/receipt.html?ledger=settlements`, out);
  expect(readFileSync(out, 'utf8')).toContain('医保结算明细导入回执');
  const neighbour = await graph.as('county@410522');
  await expect(neighbour.download(`/imports/${report.id}/receipt.html`, out)).rejects.toThrow('没有这次导入');
  await expect(withdrawRun(neighbour, report.id, '不是我的', 'theirs')).rejects.toThrow('没有这次导入');
}, 60_000);
