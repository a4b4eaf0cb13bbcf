import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import type { TesterLevel } from '../domain/water-facts';
import { waterTest } from '../tables';

const NAMES = [
  'id',
  'divisionCode',
  'work',
  'workName',
  'tester',
  'level',
  'testedOn',
  'passed',
  'failedItems',
  'reportNumber',
  'source',
  'recordedAt',
] as const;

/** A test of a work's water, as it is read. */
export type WaterTestRow = RowOf<typeof waterTest, (typeof NAMES)[number]>;

export const TEST_COLUMNS = waterTest.select(NAMES);

const ORDERS = { TESTED_ON: [{ expression: 'tested_on', type: 'date' }] } satisfies Orders;

/** Tests of works in the order they may be asked in, narrowed by `conditions`. */
export function testList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'water-tests',
    columns: TEST_COLUMNS,
    from: 'water_test',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'TESTED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Writes a test down; the same work, day and tester is the same test, told anew. */
export async function insertTest(
  transaction: Statements,
  test: {
    divisionCode: string;
    work: string;
    workName?: string | null;
    tester: string;
    level: TesterLevel;
    testedOn: PlainDate;
    passed: boolean;
    failedItems?: string | null;
    reportNumber?: string | null;
    account: string | null;
    source: string;
  },
): Promise<WaterTestRow> {
  const [row] = await transaction.query<WaterTestRow>(
    `INSERT INTO water_test (division_code, work, work_name, tester, level, tested_on, passed, failed_items, report_number,
       account, source, speaks_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (service_now() AT TIME ZONE 'Asia/Shanghai')::date)
     ON CONFLICT (county_code, work, tested_on, tester) DO UPDATE SET level = excluded.level, passed = excluded.passed,
       failed_items = excluded.failed_items, report_number = excluded.report_number, work_name = excluded.work_name,
       account = excluded.account, source = excluded.source, speaks_for = excluded.speaks_for
     RETURNING ${TEST_COLUMNS}`,
    [
      ...[test.divisionCode, test.work.trim(), test.workName ?? null, test.tester.trim(), test.level],
      ...[
        test.testedOn,
        test.passed,
        test.failedItems ?? null,
        test.reportNumber ?? null,
        test.account,
        test.source,
      ],
    ],
  );
  if (!row) throw new Error('water_test gave no row');
  return row;
}

/** Households of a county whose water comes from these works. */
export async function householdsOfWork(
  transaction: Statements,
  county: string,
  works: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM water_word
     WHERE county_code = $1 AND work = ANY($2::text[]) AND household_id IS NOT NULL`,
    [county, works],
    'households-of-works',
  );
  return rows.map(({ id }) => id);
}

/** Households of a county whose water comes from works that were tested. */
export async function householdsOfTestedWorks(transaction: Statements, county: string): Promise<string[]> {
  const works = await transaction.query<{ work: string }>(
    'SELECT DISTINCT work FROM water_test WHERE county_code = $1',
    [county],
  );
  return householdsOfWork(
    transaction,
    county,
    works.map(({ work }) => work),
  );
}
