import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticCertificate, waitUntil } from '@dixian/testkit';
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

interface Waiting {
  id: string;
  row: number;
  reason: string;
  namesakes: { found: Found | null } | null;
}
interface Found {
  places: { code: string }[];
  people: { household: { id: string }; person: { id: string } }[];
}

test('the rural office is asked for people of the name of a row that waits; who may see them chooses one, and the household has the row', async () => {
  const client = await graph.as(COUNTY);
  const { data } = await client.ask<{
    monitoredHouseholds: {
      edges: {
        node: {
          id: string;
          division: { name: string; code: string; parent: { name: string } };
          members: { person: { id: string; name: string } }[];
        };
      }[];
    };
  }>(`{ monitoredHouseholds(first: 1) { edges { node { id division { name code parent { name } }
    members { person { id name } } } } } }`);
  const household = data?.monitoredHouseholds.edges[0]?.node;
  const person = household?.members[0]?.person;
  if (!household || !person) throw new Error('Nobody is registered');
  const village = household.division.name.replace(/村民委员会$/, '委会');
  const file = join(folder, '公益性岗位台账_20251130.csv');
  const number = syntheticCertificate({ birthOn: '1980-02-29', sequence: 77_001 });
  const line = `${household.division.parent.name},${village},${person.name},${number}`;
  writeFileSync(
    file,
    `乡镇,村,姓名,证件号码,用工形式,岗位,起始日,月补贴\n${line},临时用工,护林员,2025-03-01,900\n`,
  );
  const report = await loadFile(await graph.as('employment@410526'), file, 'namesakes');
  expect(report).toMatchObject({ state: 'COMPLETED', rowsLoaded: 1, rowsUnmatched: 1 });
  const waiting = async (account: string) => {
    const answer = await (await graph.as(account)).ask<{
      employmentImport: { waitingRows: { edges: { node: Waiting }[] } } | null;
    }>(
      `query ($id: ID!) { employmentImport(id: $id) { waitingRows { edges { node { id row reason
         namesakes { found(purpose: "核对待认领记录") { places { code } people { household { id } person { id } } } } } } } } }`,
      { id: report.id },
    );
    const rows = answer.data?.employmentImport?.waitingRows.edges.map(({ node }) => node);
    return { rows, errors: answer.errors?.map(({ extensions }) => extensions?.code) };
  };
  const seen = await waiting(COUNTY);
  expect(seen).toMatchObject({
    errors: undefined,
    rows: [
      {
        row: 2,
        reason: 'HOUSEHOLD_NOT_REGISTERED',
        namesakes: { found: { places: [{ code: household.division.code }] } },
      },
    ],
  });
  const [row] = seen.rows ?? [];
  const chosen = { household: { id: household.id }, person: { id: person.id } };
  expect(row?.namesakes?.found?.people).toContainEqual(chosen);
  const unseen = await waiting('employment@410526');
  expect(unseen).toMatchObject({ errors: ['FORBIDDEN'], rows: [{ namesakes: { found: null } }] });
  const given = await client.ask<{ given: object }>(
    `mutation ($input: MatchWaitingRowInput!) { given: matchEmploymentRow(input: $input) {
       ... on WaitingRowMatched { household { publicWelfarePosts(first: 5) { edges { node { person { id } } } } } }
       ... on UserError { code message } } }`,
    {
      input: {
        ...{ rowId: row?.id, householdId: household.id, personId: person.id },
        ...{ reason: '与村里核对过，号码录错', idempotencyKey: 'chosen' },
      },
    },
  );
  expect(given.data?.given).toEqual({
    household: { publicWelfarePosts: { edges: [{ node: { person: { id: person.id } } }] } },
  });
  expect((await waiting(COUNTY)).rows).toEqual([]);
}, 60_000);
