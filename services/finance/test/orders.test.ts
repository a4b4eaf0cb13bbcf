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
import { loanList } from '../src/loans/persistence/loan-list';
import { projectList } from '../src/projects/persistence/project-list';
import { service } from '../src/service';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    loan: `INSERT INTO loan (household_code, certificate_index, division_code, contract_number, contract_county, bank, drawn_on,
      due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, source)
    SELECT ${PLACE_OF_ROW} || lpad((n % 700)::text, 4, '0'), decode(md5(n::text), 'hex'), ${PLACE_OF_ROW}, n::text, left(${PLACE_OF_ROW}, 6), '农商行',
      date '2023-01-01' + n % 600, date '2025-01-01' + n % 611, 100000 * (n % 37), 3.45, 'ONE_YEAR', '养殖', false, false, 'x'
    FROM generate_series(1, 50000) AS n`,
    fund_project: `INSERT INTO fund_project (division_code, year, number, category, investment, spent_percent, fund_level, source)
    SELECT ${PLACE_OF_ROW}, 2020 + n % 6, n::text, '产业发展', 1000 * (n % 91), (n % 1001)::numeric / 10, '中央', 'x'
    FROM generate_series(1, 20000) AS n`,
  });
});

afterAll(() => filled?.drop());

const loansOf = (division: string) => loanList((add) => ofCounty(add, [division]));
const projects = projectList((add) => add);

test.each(everyOrder(loansOf('410526')))(
  'a county’s loans by %s are read along an index',
  async (_, list) => {
    const plan = await plansOfPages(reader('finance@410526'), list);
    expect(plan).toMatch(/loan_sorted_/);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  },
);

test.each(everyOrder(loansOf('410531')))('pages of loans by %s are the whole, each once', async (_, list) => {
  const of = reader('finance@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(800);
  expect(ids).toEqual(await sortedAtOnce(of, list));
});

test.each(everyOrder(projects))('pages of projects by %s are the whole, each once', async (_, list) => {
  const of = reader('finance@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(300);
  expect(ids).toEqual(await sortedAtOnce(of, list));
  expect(await plansOfPages(reader('province@41'), list)).not.toMatch(/Sort|Seq Scan/);
});
