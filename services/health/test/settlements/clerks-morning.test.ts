import { Readable } from 'node:stream';
import { DEFAULT_LIMITS, openSheets } from '@dixian/ledger';
import { runningService, type ServiceUnderTest, syntheticCertificate, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';

const CLERK = 'health@441322';
const NAME = '医保结算明细_20251130.csv';
const HEADER = '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';
const TITLE = '医保结算明细表（单位：元）,,,,,,,,';

const certificateOf = (n: number) => syntheticCertificate({ birthOn: '1960-01-01', sequence: n });
const good = (n: number, total = '1000') =>
  `${certificateOf(n)},44132200175000${n},2025-07-0${n},住院,${total},700,0,0,300`;
const wrong = [
  `99006719490520239,441322001750021,2025-07-01,住院,1000,700,0,0,300`,
  `${certificateOf(8)},441322001750022,,住院,1000,700,0,0,300`,
  `${certificateOf(9)},441322001750023,2025-07-03,住院一次,1000,700,0,0,300`,
  `${certificateOf(10)},441322001750024,2025-07-04,住院,一千,700,0,0,300`,
  `${certificateOf(11)},441322001750025,2025-07-05,住院,1000,-700,0,0,300`,
  `${certificateOf(12)},4413220017500,2025-07-06,住院,1000,700,0,0,300`,
];
const FILE = [TITLE, HEADER, ...[1, 2, 3, 4, 5, 6].map((n) => good(n)), ...wrong].join('\n');

interface Report {
  id: string;
  state: string;
  dryRun: boolean;
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  recordsAdded: number;
  sums: { heading: string; sum: string }[];
  reading: { sheets: { read: boolean; columns: { heading: string; field: string | null }[] }[] } | null;
  differences: unknown[];
  obstacles: { edges: unknown[] };
  withdrawal: { by: string; reason: string } | null;
  findings: {
    edges: {
      node: {
        row: number | null;
        column: string;
        severity: string;
        message: string;
        householdCode: string | null;
        looksLike: string | null;
      };
    }[];
  };
}
const REPORT = `id state dryRun rowsRead rowsLoaded rowsRejected recordsAdded sums { heading sum }
  reading { sheets { read columns { heading field } } } differences { number }
  obstacles { edges { node { kind } } } withdrawal { by reason }
  findings { edges { node { row column severity message householdCode looksLike } } }`;

let health: ServiceUnderTest;

beforeAll(async () => {
  health = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => health?.drop());

async function start(uploadId: string, key: string, dryRun = false): Promise<Report> {
  const { data } = await health.ask<{ start: { report: { id: string } } }>(
    CLERK,
    `mutation ($input: StartHealthImportInput!) { start: startHealthImport(input: $input) {
       ... on ImportStarted { report { id } } ... on UserError { code message } } }`,
    { input: { uploadId, idempotencyKey: key, dryRun } },
  );
  return ended(data.start.report.id);
}

async function ended(id: string): Promise<Report> {
  return waitUntil(async () => {
    const { data, errors } = await health.ask<{ healthImport: Report }>(
      CLERK,
      `query ($id: ID!) { healthImport(id: $id) { ${REPORT} } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { state } = data.healthImport;
    return ['QUEUED', 'RUNNING', 'WITHDRAWING'].includes(state) ? undefined : data.healthImport;
  }) as Promise<Report>;
}

async function rowsOf(content: Buffer): Promise<string[][]> {
  const opened = await openSheets(
    { fileName: 'errors.xlsx', totalBytes: content.length, open: async () => Readable.from([content]) },
    DEFAULT_LIMITS,
  );
  const rows: string[][] = [];
  for await (const piece of opened.sheets[0]?.rows() ?? [])
    rows.push(...piece.rows.map(({ cells }) => cells));
  await opened.close();
  return rows;
}
test('a file with six wrong rows: looked at, loaded, corrected from its file of errors, receipted and taken back', async () => {
  const uploadId = await health.upload(CLERK, 'settlements', { name: NAME, content: FILE });

  const look = await start(uploadId, 'look', true);
  expect(look).toMatchObject({
    state: 'COMPLETED',
    dryRun: true,
    rowsRead: 12,
    rowsLoaded: 6,
    rowsRejected: 6,
  });
  expect(look.reading?.sheets[0]?.columns.map(({ heading }) => heading)).toEqual(HEADER.split(','));
  const seen = await health.ask<{ settlements: { totalCount: number } }>(
    CLERK,
    '{ settlements { totalCount } }',
  );
  expect(seen.data.settlements.totalCount).toBe(0);

  const load = await start(uploadId, 'load');
  expect(load).toMatchObject({
    state: 'COMPLETED',
    dryRun: false,
    rowsLoaded: 6,
    rowsRejected: 6,
    recordsAdded: 6,
  });
  expect(load.differences).toEqual([]);
  expect(load.sums).toContainEqual({ heading: '医疗总费用', sum: '6000.00' });
  for (const { node } of load.findings.edges) expect(node.message).not.toMatch(/\d{15}/);

  const errors = await health.download(CLERK, `/imports/errors.xlsx?id=${load.id}`);
  expect(errors.status).toBe(200);
  const workbookOfErrors = Buffer.from(await errors.arrayBuffer());
  const rows = await rowsOf(workbookOfErrors);
  expect(rows[1]).toEqual([...HEADER.split(','), '问题', '怎么改']);
  expect(rows.slice(2)).toHaveLength(6);
  expect(rows[2]?.slice(0, 9)).toEqual(wrong[0]?.split(','));
  expect(rows.slice(2).map((row) => row[9])).toEqual([
    expect.stringContaining('证件号码：'),
    expect.stringContaining('结算日期：'),
    expect.stringContaining('类别：'),
    expect.stringContaining('医疗总费用：'),
    expect.stringContaining('基本医保支付：'),
    expect.stringContaining('户编号：'),
  ]);
  expect(rows[3]?.[10]).toContain('请补上');

  const asItIs = { name: '医保结算明细_20251130_错误行.xlsx', content: workbookOfErrors };
  const reloaded = await start(await health.upload(CLERK, 'settlements', asItIs), 'as it is', true);
  expect(reloaded).toMatchObject({ state: 'COMPLETED', rowsRead: 6, rowsLoaded: 0, rowsRejected: 6 });
  const refused = ({ findings }: Report) =>
    findings.edges.flatMap(({ node }) => (node.severity === 'REJECTED' ? [node.message] : []));
  expect(refused(reloaded)).toEqual(refused(load));

  const corrected = [
    rows[0],
    rows[1],
    ...[1, 2, 3, 4, 5, 6].map((n) => [...good(n, '2000').split(','), '', '']),
  ];
  const content = corrected.map((row) => row?.join(',')).join('\n');
  const again = await health.upload(CLERK, 'settlements', { name: NAME, content });
  expect(await start(again, 'corrected')).toMatchObject({
    state: 'COMPLETED',
    rowsLoaded: 6,
    rowsRejected: 0,
  });

  const receipt = await health.download(CLERK, `/imports/receipt.html?id=${load.id}`);
  const page = await receipt.text();
  for (const printed of [NAME, load.id, '未导入行数', '6000.00', CLERK]) expect(page).toContain(printed);
  const workbook = await health.download(CLERK, `/imports/receipt.xlsx?id=${load.id}`);
  expect(await rowsOf(Buffer.from(await workbook.arrayBuffer()))).toContainEqual(['导入行数', '6']);

  const { data } = await health.ask<{ withdraw: { __typename: string } }>(
    CLERK,
    `mutation ($input: WithdrawImportInput!) { withdraw: withdrawHealthImport(input: $input) {
       __typename ... on UserError { message } } }`,
    { input: { reportId: load.id, reason: '金额导错', idempotencyKey: 'back' } },
  );
  expect(data.withdraw).toEqual({ __typename: 'ImportWithdrawalStarted' });
  expect(await ended(load.id)).toMatchObject({
    state: 'WITHDRAWN',
    withdrawal: { by: CLERK, reason: '金额导错' },
  });
  const left = await health.ask<{ settlements: { totalCount: number } }>(
    CLERK,
    '{ settlements { totalCount } }',
  );
  expect(left.data.settlements.totalCount).toBe(6);
  // With the run its file is gone, and what was wrong in it.
  expect((await health.download(CLERK, `/imports/errors.xlsx?id=${load.id}`)).status).toBe(410);
});

test('a file of errors is for who may load the ledger, a receipt for who sees the report, and neither for a neighbour', async () => {
  const content = [HEADER, good(1), wrong[0]].join('\n');
  const uploadId = await health.upload(CLERK, 'settlements', { name: NAME, content });
  const { id } = await start(uploadId, 'rights');
  const status = async (account: string, file: string) =>
    (await health.download(account, `/imports/${file}?id=${id}`)).status;
  expect(await status('county@441322', 'errors.xlsx')).toBe(200);
  expect(await status('finance@441322', 'errors.xlsx')).toBe(404);
  expect(await status('health@410526', 'errors.xlsx')).toBe(404);
  expect(await status('health@410526', 'receipt.html')).toBe(404);
  expect(await status('auditor@441322', 'errors.xlsx')).toBe(403);
  expect(await status('auditor@441322', 'receipt.html')).toBe(200);
  const taken = await health.service.parts.workerDb.read({ division: '441322', sector: '*' }, (statements) =>
    statements.query('SELECT account, what, rows FROM import_download WHERE run_id = $1', [id]),
  );
  expect(taken).toEqual([{ account: 'county@441322', what: 'ERRORS', rows: 1 }]);
});

test('a dry run names the record that a row looks like the correction of, as its load does', async () => {
  const file = (total: string) => ({ name: NAME, content: [HEADER, good(7, total)].join('\n') });
  await start(await health.upload(CLERK, 'settlements', file('1000')), 'the wrong cost');
  const corrected = await health.upload(CLERK, 'settlements', file('1010'));
  const alike = ({ findings }: Report) => findings.edges.flatMap(({ node }) => node.looksLike ?? []);
  const looked = alike(await start(corrected, 'look at the right cost', true));
  expect(looked).toHaveLength(1);
  expect(alike(await start(corrected, 'the right cost'))).toEqual(looked);
});
