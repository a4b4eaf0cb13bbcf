import { systemScope } from '@dixian/service';
import { tableDrift } from '@dixian/testkit';
import { tablesThat } from '../../src/ground/placed-table';
import { tables } from '../../src/rooms';
import { service } from '../../src/service';
import { type Supervision, startSupervision } from '../running-supervision';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({});
});
afterAll(() => supervision.stop());

async function tablesWith(column: string): Promise<string[]> {
  const rows = await supervision.running.parts.workerDb.read(systemScope, (statements) =>
    statements.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = $1 ORDER BY 1`,
      [column],
    ),
  );
  return rows.map(({ name }) => name).filter((name) => !['outbox', 'change_mark'].includes(name));
}

test('every table with a division’s code says how it follows, and no other does', async () => {
  const placed = tablesThat(tables, 'goes-with-lead', 'goes-with-obligation', 'stays').sort();
  expect(placed).toEqual(await tablesWith('division_code'));
});

test('what moves begins its key with the county; only a lead is known once in all counties', async () => {
  const moving = tables.filter(({ onMove }) => onMove.startsWith('goes-with'));
  // What was left behind stays where it was, and what a department told or counted where it did.
  const staying = [
    'former_obligation',
    'notice_channel',
    'notice_delivery',
    'notice_item',
    'notice_receipt',
    'policy_deed',
    'run_total',
    'told_duty',
    'unit_notice',
  ];
  expect([...moving.map(({ entity }) => entity.options.name), ...staying].sort()).toEqual(
    await tablesWith('county_code'),
  );
  const keys = moving.map(({ entity }) => [
    entity.options.name,
    entity.names().filter((name) => entity.columnOf(name).primary),
  ]);
  expect(Object.fromEntries(keys)).toEqual({
    obligation: ['id', 'countyCode'],
    obligation_entry: ['id', 'countyCode'],
    overdue_notice: ['id', 'countyCode'],
    supervised_lead: ['leadId'],
  });
});

test('the tables are what the migrations make', async () => {
  expect(await tableDrift(service)).toEqual([]);
});
