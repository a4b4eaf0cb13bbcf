import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../src/client/export-list';
import { loadFile } from '../src/client/load-file';
import { writeSettlements } from './ledger-files';
import { rowsOf } from './rows-of';
import { type StartedStack, startedStack, untilTrue } from './started-stack';

const SETTLEMENTS = 20_000;
let stack: StartedStack;

beforeAll(async () => {
  stack = await startedStack();
  const file = join(stack.data, '医保结算明细_2025.csv');
  writeSettlements(file, SETTLEMENTS);
  await loadFile(await stack.as('health@441322'), file, 'rows to export');
});
afterAll(async () => {
  await stack?.process.end('SIGTERM');
  if (stack) rmSync(stack.data, { recursive: true, force: true });
});

test('the exporter and the gateway killed in the middle of an export: the file is whole afterwards, every row once', async () => {
  const client = await stack.as('health@441322');
  const { data } = await client.ask<{ startExport: { export: { id: string } } }>(
    `mutation ($input: StartExportInput!) { startExport(input: $input) { ... on ExportStarted { export { id } } } }`,
    { input: { list: 'settlements', idempotencyKey: 'killed' } },
  );
  const id = data?.startExport.export.id ?? '';
  const now = () => readExport(client, id);
  for (const part of ['services', 'gateway']) {
    await untilTrue(async () => {
      const found = await now();
      return found?.state === 'RUNNING' && found.rows > 0;
    });
    stack.killPart(part);
  }
  await untilTrue(async () => (await now())?.state === 'COMPLETED', 240_000);
  const file = join(stack.data, 'whole.xlsx');
  await client.download(`/exports/${id}`, file);
  const rows = await rowsOf(file, ['结算日期', '医疗总费用', '户编号']);
  expect(rows).toHaveLength(SETTLEMENTS);
  expect(await now()).toMatchObject({ rows: SETTLEMENTS, progress: 100 });
});
