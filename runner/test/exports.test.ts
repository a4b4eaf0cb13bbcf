import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, openSheets } from '@dixian/ledger';
import { waitUntil } from '@dixian/testkit';
import { exportList } from '../src/client/export-list';
import { loadFile } from '../src/client/load-file';
import { rowsOf } from './rows-of';
import { type WholeGraph, wholeGraph } from './whole-graph';

const DEMO = join(__dirname, '..', '..', 'demo', 'an-yang-2025');
const COUNTY = 'county@410526';
const HEADINGS = [
  '合同号',
  '户编号',
  '户主姓名',
  '行政村',
  '借款人姓名',
  '借款人证件号码',
  '贷款金额',
  '到期日',
  '担保',
] as const;
const folder = mkdtempSync(join(tmpdir(), 'exports-'));
let graph: WholeGraph;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01', { EXPORTS_AT_ONCE: '2' });
  const county = await graph.as(COUNTY);
  await loadFile(county, join(DEMO, '防止返贫致贫监测对象信息_20251130.xlsx'), 'register');
  await loadFile(county, join(DEMO, '脱贫人口小额信贷台账_2025.xlsx'), 'loans');
  await waitUntil(async () => (await loansOf('matched: false')).length === 0, { timeoutMs: 60_000 });
}, 180_000);
afterAll(async () => {
  await graph?.drop();
  rmSync(folder, { recursive: true });
});

interface Loan {
  contractNumber: string;
  principal: string;
  dueOn: string;
  guaranteed: boolean;
  borrower: { name: string; certificateNumber: string } | null;
  household: {
    code: string;
    division: { name: string };
    members: { isHead: boolean; person: { name: string } }[];
  };
}

async function loansOf(filter: string, account = COUNTY): Promise<Loan[]> {
  const client = await graph.as(account);
  const { data } = await client.ask<{ loans: { edges: { node: Loan }[] } }>(
    `{ loans(filter: { ${filter} }, first: 200) { edges { node { contractNumber principal dueOn guaranteed
       borrower { name certificateNumber }
       household { code division { name } members { isHead person { name } } } } } } }`,
  );
  return data?.loans.edges.map(({ node }) => node) ?? [];
}

async function exported(account: string, more: { list?: string; arguments?: string; purpose?: string } = {}) {
  const client = await graph.as(account);
  const done = await exportList(client, { list: 'loans', ...more });
  const file = join(folder, `${done.id}.xlsx`);
  await client.download(`/exports/${done.id}`, file);
  return { done, rows: await rowsOf(file, HEADINGS) };
}

const asked = (account: string, input: object) =>
  graph.as(account).then(async (client) => {
    const { data } = await client.ask<{
      startExport: { __typename: string; code?: string; export?: { id: string } };
    }>(
      `mutation ($input: StartExportInput!) { startExport(input: $input) {
         __typename ... on ExportStarted { export { id } } ... on UserError { code } } }`,
      { input },
    );
    return data?.startExport;
  });

test('a list is a file of the same rows in the same order, with names from the register and numbers masked', async () => {
  const { done, rows } = await exported(COUNTY, { arguments: '{"filter": {"matched": true}}' });
  const loans = await loansOf('matched: true');
  expect(done).toMatchObject({ state: 'COMPLETED', rows: loans.length, progress: 100, personalData: true });
  expect(done.fileName).toBe('小额信贷 2025-12-01.xlsx');
  expect(loans.length).toBeGreaterThan(5);
  expect(rows).toEqual(
    loans.map(({ household, borrower, ...loan }) => ({
      合同号: loan.contractNumber,
      户编号: household.code,
      户主姓名: household.members.find(({ isHead }) => isHead)?.person.name,
      行政村: household.division.name,
      借款人姓名: borrower?.name,
      借款人证件号码: borrower?.certificateNumber,
      贷款金额: loan.principal,
      到期日: loan.dueOn,
      担保: loan.guaranteed ? '是' : '否',
    })),
  );
  expect(rows.every((row) => /^\d{6}\*{12}$/.test(row.借款人证件号码 ?? ''))).toBe(true);
});

test('who may see numbers gets them for a purpose, and each is written down as a look; others get them masked', async () => {
  const { rows } = await exported(COUNTY, { purpose: '核对贷款台账' });
  const clear = rows.filter((row) => /^\d{17}[\dX]$/.test(row.借款人证件号码 ?? ''));
  expect(clear.length).toBe(rows.length);
  const auditor = await graph.as('auditor@410526');
  const { data } = await auditor.ask<{
    reveals: { edges: { node: { purpose: string; account: string } }[] };
  }>('{ reveals(first: 200) { edges { node { purpose account } } } }');
  const looks = data?.reveals.edges.filter(({ node }) => node.purpose === '核对贷款台账') ?? [];
  expect(looks).toHaveLength(new Set(clear.map((row) => row.借款人证件号码)).size);
  expect(looks[0]?.node.account).toBe(COUNTY);
  const masked = await exported('finance@410526', { purpose: '核对贷款台账' });
  expect(masked.rows.every((row) => /\*{12}$/.test(row.借款人证件号码 ?? '*'.repeat(12)))).toBe(true);
});

test('a list that the account may not read is refused at once; so are a list and arguments that are not there', async () => {
  const key = (name: string) => ({ idempotencyKey: name });
  await expect(asked('health@410526', { list: 'loans', ...key('a') })).resolves.toMatchObject({
    __typename: 'NotPermitted',
  });
  await expect(asked(COUNTY, { list: 'salaries', ...key('b') })).resolves.toMatchObject({
    __typename: 'NotFound',
  });
  for (const [at, text] of [
    '[1]',
    '{"nothing": 1}',
    '{"filter": {"nothing": 1}}',
    '{"filter": 7}',
  ].entries()) {
    await expect(asked(COUNTY, { list: 'loans', arguments: text, ...key(`c${at}`) })).resolves.toMatchObject({
      __typename: 'InvalidInput',
    });
  }
});

test('the same key is the same export', async () => {
  const first = await asked(COUNTY, { list: 'fundProjects', idempotencyKey: 'same' });
  const second = await asked(COUNTY, { list: 'fundProjects', idempotencyKey: 'same' });
  const other = await asked(COUNTY, { list: 'loans', idempotencyKey: 'same' });
  expect(second).toEqual(first);
  expect(other).toMatchObject({ code: 'KEY_IN_USE' });
});

test('only who asked for it, in the same role and division, takes it home; each time is recorded, and auditors see it', async () => {
  const { done } = await exported(COUNTY);
  for (const account of ['township@410526001', 'county@410522', 'finance@410526', 'auditor@410526']) {
    const client = await graph.as(account);
    await expect(client.download(`/exports/${done.id}`, join(folder, 'stolen'))).rejects.toThrow(
      '没有这个文件',
    );
  }
  const seen = async (account: string) => {
    const { data } = await (await graph.as(account)).ask<{
      export: { account: string; records: { event: string; rows: number | null }[] } | null;
    }>('query ($id: ID!) { export(id: $id) { account records { event rows } } }', { id: done.id });
    return data?.export;
  };
  await expect(seen('finance@410526')).resolves.toBeNull();
  await expect(seen('auditor@410522')).resolves.toBeNull();
  await expect(seen('auditor@410526')).resolves.toEqual({
    account: COUNTY,
    records: [
      { event: 'ASKED', rows: null },
      { event: 'WRITTEN', rows: done.rows },
      { event: 'DOWNLOADED', rows: done.rows },
    ],
  });
});

test('names that cannot be had now are waited for, never left out', async () => {
  await graph.stopService('households');
  const started = await asked(COUNTY, { list: 'loans', idempotencyKey: 'waits' });
  const again = await asked(COUNTY, { list: 'fundProjects', idempotencyKey: 'waits too' });
  expect(again).toMatchObject({ __typename: 'ExportStarted' });
  await expect(asked(COUNTY, { list: 'leads', idempotencyKey: 'too many' })).resolves.toMatchObject({
    code: 'TOO_MANY_EXPORTS',
  });
  await graph.startService('households');
  const client = await graph.as(COUNTY);
  const file = join(folder, 'waited.xlsx');
  const taken = () =>
    client.download(`/exports/${started?.export?.id}`, file).then(
      () => true,
      () => false,
    );
  await waitUntil(taken, { timeoutMs: 120_000 });
  const rows = await rowsOf(file, HEADINGS);
  expect(rows).toHaveLength((await loansOf('')).length);
  expect(rows.filter((row) => row.借款人姓名 === undefined || row.行政村 === undefined)).toEqual([]);
});

test('one household is a workbook with a sheet for each part that the account may see', async () => {
  const [loan] = await loansOf('matched: true');
  const client = await graph.as(COUNTY);
  const { data } = await client.ask<{ householdByCode: { id: string; members: Member[] } }>(
    'query ($code: String!) { householdByCode(code: $code) { id members { person { name certificateNumber } } } }',
    { code: loan?.household.code },
  );
  const { id = '', members = [] } = data?.householdByCode ?? {};
  const wanted = { list: 'household', arguments: JSON.stringify({ id, asOf: '2025-12-01' }) };
  const { done, book } = await workbook(COUNTY, wanted);
  expect(done).toMatchObject({
    state: 'COMPLETED',
    personalData: true,
    fileName: '一户一档 2025-12-01.xlsx',
  });
  expect([...book.keys()]).toEqual(
    expect.arrayContaining(['基本情况', '成员', '监测', '财政金融', '时间线', '导出说明']),
  );
  expect(book.get('基本情况')).toContainEqual(['户编号', loan?.household.code]);
  for (const { person } of members) {
    expect(
      book.get('成员')?.some((row) => row[0] === person.name && row[1] === person.certificateNumber),
    ).toBe(true);
  }
  expect(book.get('财政金融')?.flat()).toContain(loan?.contractNumber);
  expect(book.get('时间线')?.flat()).toContain('纳入监测');
  expect([...book.values()].flat(2).filter((cell) => /(^|\D)99\d{15}[\dX](\D|$)/.test(cell))).toEqual([]);

  // A number is a look, whatever file it stands in; what an office may not know is no sheet of its file.
  const clear = await workbook(COUNTY, { ...wanted, purpose: '入户核对本户' });
  expect(
    clear.book
      .get('成员')
      ?.flat()
      .filter((cell) => /^\d{17}[\dX]$/.test(cell)),
  ).toHaveLength(members.length);
  const looks = await (await graph.as('auditor@410526')).ask<{
    reveals: { edges: { node: { purpose: string } }[] };
  }>('{ reveals(first: 200) { edges { node { purpose } } } }');
  expect(
    looks.data?.reveals.edges.filter(({ node }) => node.purpose === '入户核对本户').length,
  ).toBeGreaterThanOrEqual(members.length);
  const health = await workbook('health@410526', { ...wanted, purpose: '入户核对本户' });
  expect(health.book.has('财政金融')).toBe(false);
  expect(
    health.book
      .get('成员')
      ?.flat()
      .some((cell) => /^\d{17}[\dX]$/.test(cell)),
  ).toBe(false);
  expect(health.book.get('导出说明')?.flat().join()).toContain('财政金融');

  await expect(asked('county@410522', { ...wanted, idempotencyKey: 'abroad' })).resolves.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(asked(COUNTY, { ...wanted, form: 'LEDGER', idempotencyKey: 'ledger' })).resolves.toMatchObject(
    {
      __typename: 'InvalidInput',
    },
  );
});

test('a department that is away costs its own sheet of a workbook, which says so', async () => {
  const [loan] = await loansOf('matched: true');
  await graph.stopService('finance');
  const { data } = await (await graph.as(COUNTY)).ask<{ householdByCode: { id: string } }>(
    'query ($code: String!) { householdByCode(code: $code) { id } }',
    { code: loan?.household.code },
  );
  const { done, book } = await workbook(COUNTY, {
    list: 'household',
    arguments: JSON.stringify({ id: data?.householdByCode.id }),
  });
  await graph.startService('finance');
  expect(done).toMatchObject({ state: 'COMPLETED' });
  expect(book.get('成员')?.length).toBeGreaterThan(1);
  const said = '财政金融部门的服务暂时没有应答，其余内容不受影响。请稍后再试。';
  expect(book.get('财政金融')?.flat()).toContain(said);
  expect(book.get('财政金融')?.flat()).toContain('本部分不知道有没有记录。');
  expect(book.get('导出说明')).toContainEqual(['没有应答的部门', said]);
  expect(book.get('成员')?.flat()).not.toContain(said);
});

interface Member {
  person: { name: string; certificateNumber: string };
}

async function workbook(account: string, wanted: { list: string; arguments: string; purpose?: string }) {
  const client = await graph.as(account);
  const done = await exportList(client, wanted);
  const path = join(folder, `${done.id}.xlsx`);
  await client.download(`/exports/${done.id}`, path);
  const book = new Map<string, string[][]>();
  const opened = await openSheets({ path, fileName: 'book.xlsx' }, DEFAULT_LIMITS);
  for (const sheet of opened.sheets) {
    const rows: string[][] = [];
    for await (const some of sheet.rows()) rows.push(...some.rows.map(({ cells }) => cells));
    book.set(sheet.name, rows);
  }
  await opened.close();
  return { done, book };
}
