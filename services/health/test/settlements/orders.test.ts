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
import { service } from '../../src/service';
import { settlementList } from '../../src/settlements/persistence/settlement-list';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    settlement: `INSERT INTO settlement (household_code, certificate_index, division_code, settled_on, kind, total_cost, basic_insurance,
      serious_illness_insurance, medical_aid, self_paid, occurrence, source)
    SELECT ${PLACE_OF_ROW} || lpad((n % 700)::text, 4, '0'), decode(md5(n::text), 'hex'), ${PLACE_OF_ROW}, date '2025-01-01' + n % 360,
      'INPATIENT', 100 * (n % 977), 0, 0, 0, 10 * (n % 391), n, 'x'
    FROM generate_series(1, 50000) AS n`,
  });
});

afterAll(() => filled?.drop());

const listOf = (division: string) => settlementList((add) => ofCounty(add, [division]));

test.each(everyOrder(listOf('410526')))('a county’s list by %s is read along an index', async (_, list) => {
  const plan = await plansOfPages(reader('health@410526'), list);
  expect(plan).toMatch(/settlement_sorted_/);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each(everyOrder(listOf('410531')))('pages by %s are the whole, each once', async (_, list) => {
  const of = reader('health@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(800);
  expect(ids).toEqual(await sortedAtOnce(of, list));
});
