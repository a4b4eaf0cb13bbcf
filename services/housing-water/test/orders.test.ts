import { ofCounty } from '@dixian/service';
import {
  everyOrder,
  type FilledDatabase,
  filledDatabase,
  type ListReader,
  PLACE_OF_ROW,
  plansOfPages,
  readByPages,
  sortedAtOnce,
} from '@dixian/testkit';
import { renovationList } from '../src/renovations/persistence/renovation-list';
import { service } from '../src/service';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    renovation: `INSERT INTO renovation (household_code, division_code, grade, started_on, planned_completion_on, completed_on,
      grant_amount, paid_amount, year, occurrence, source)
    SELECT ${PLACE_OF_ROW} || lpad((n % 700)::text, 4, '0'), ${PLACE_OF_ROW}, 'D', date '2023-01-01' + n % 600, date '2025-01-01' + n % 611,
      CASE WHEN n % 3 > 0 THEN date '2025-03-01' + n % 300 END, 100000 * (n % 37), 0, 2025, n, 'x'
    FROM generate_series(1, 50000) AS n`,
  });
});

afterAll(() => filled?.drop());

const listOf = (division: string) => renovationList((add) => ofCounty(add, [division]));

test.each(everyOrder(listOf('410526')))('a county’s list by %s is read along an index', async (_, list) => {
  const plan = await plansOfPages(reader('housing@410526'), list);
  expect(plan).toMatch(/renovation_sorted_/);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each(everyOrder(listOf('410531')))(
  'pages by %s are the whole, each once, what has no day last',
  async (_, list) => {
    const of = reader('housing@410531');
    const ids = await readByPages(of, list);
    expect(ids.length).toBeGreaterThan(800);
    expect(ids).toEqual(await sortedAtOnce(of, list));
  },
);
