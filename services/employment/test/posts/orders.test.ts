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
import { postList } from '../../src/posts/persistence/post-list';
import { service } from '../../src/service';

let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: '2026-02-01' });

beforeAll(async () => {
  // Days and amounts that many rows share.
  filled = await filledDatabase(service, {
    public_welfare_post: `INSERT INTO public_welfare_post (household_code, certificate_index, division_code, form, post, starts_on, ends_on,
      monthly_pay, occurrence, source)
    SELECT ${PLACE_OF_ROW} || lpad((n % 700)::text, 4, '0'), decode(md5(n::text), 'hex'), ${PLACE_OF_ROW}, 'PUBLIC_POST', '保洁员',
      date '2023-01-01' + n % 600, CASE WHEN n % 3 > 0 THEN date '2025-03-01' + n % 300 END, 1000 * (n % 37), n, 'x'
    FROM generate_series(1, 50000) AS n`,
  });
});

afterAll(() => filled?.drop());

const listOf = (division: string) => postList((add) => ofCounty(add, [division]));

test.each(everyOrder(listOf('410526')))('a county’s list by %s is read along an index', async (_, list) => {
  const plan = await plansOfPages(reader('employment@410526'), list);
  expect(plan).toMatch(/public_welfare_post_sorted_/);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each(everyOrder(listOf('410531')))(
  'pages by %s are the whole, each once, what has no end last',
  async (_, list) => {
    const of = reader('employment@410531');
    const ids = await readByPages(of, list);
    expect(ids.length).toBeGreaterThan(800);
    expect(ids).toEqual(await sortedAtOnce(of, list));
  },
);
