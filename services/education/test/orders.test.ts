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
import { schoolRecordList } from '../src/roll/persistence/school-records';
import { service } from '../src/service';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    school_record: `INSERT INTO school_record (person_id, household_id, division_code, status, stage, seen_on, source)
    SELECT uuidv7(), uuidv7(), left(${PLACE_OF_ROW}, 9) || lpad((200 + n % 31)::text, 3, '0'), '初中', 'JUNIOR', date '2025-01-01' + n % 360, 'x'
    FROM generate_series(1, 50000) AS n`,
  });
});

afterAll(() => filled?.drop());

const listOf = (division: string) => schoolRecordList((add) => ofCounty(add, [division]));

test.each(everyOrder(listOf('410526')))('a county’s list by %s is read along an index', async (_, list) => {
  const plan = await plansOfPages(reader('education@410526'), list);
  expect(plan).toMatch(/school_record_sorted_/);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each(everyOrder(listOf('410531')))('pages by %s are the whole, each once', async (_, list) => {
  const of = reader('education@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(800);
  expect(ids).toEqual(await sortedAtOnce(of, list));
});
