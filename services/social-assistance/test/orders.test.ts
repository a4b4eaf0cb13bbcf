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
import { paymentList } from '../src/grants/persistence/payment-list';
import { service } from '../src/service';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    allowance_payment: `INSERT INTO allowance_payment (household_code, division_code, month, tier, covered_persons, approved, paid, occurrence,
      source)
    SELECT ${PLACE_OF_ROW} || lpad((n % 700)::text, 4, '0'), ${PLACE_OF_ROW}, '2025-' || lpad((1 + n % 12)::text, 2, '0'), 'A', 1,
      100 * (n % 977), 10 * (n % 391), n, 'x'
    FROM generate_series(1, 50000) AS n`,
  });
});

afterAll(() => filled?.drop());

const listOf = (division: string) => paymentList((add) => ofCounty(add, [division]));

test.each(everyOrder(listOf('410526')))('a county’s list by %s is read along an index', async (_, list) => {
  const plan = await plansOfPages(reader('civil-affairs@410526'), list);
  expect(plan).toMatch(/allowance_payment_sorted_/);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each(everyOrder(listOf('410531')))('pages by %s are the whole, each once', async (_, list) => {
  const of = reader('civil-affairs@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(800);
  expect(ids).toEqual(await sortedAtOnce(of, list));
});
