import { plainDate } from '@dixian/calendar';
import type { KeysetList, Scope } from '@dixian/service';
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
import { obligationList } from '../../src/obligations/persistence/obligation-list';
import { overdueNoticeList } from '../../src/overdue/persistence/overdue-notices';
import { service } from '../../src/service';

const TODAY = plainDate('2025-12-01');
let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: TODAY });

beforeAll(async () => {
  filled = await filledDatabase(service, {
    obligation: `INSERT INTO obligation (kind, subject_kind, subject_id, lead_id, household_id, division_code, triggered_on, clause_ids, soft, duration,
        unit, due_on, provisional, notices, met_on, opened_at)
      SELECT 'VERIFICATION', 'LEAD', n::text, uuidv7(), uuidv7(), left(${PLACE_OF_ROW}, 9) || lpad((200 + n % 31)::text, 3, '0'),
        date '2025-01-01' + n % 300, '{PA-2025-1.2a}', false, 5, 'working-days', date '2025-01-08' + n % 290, false, '{}',
        CASE WHEN n % 3 > 0 THEN date '2025-01-01' + n % 300 + n % 9 END, now()
      FROM generate_series(1, 50000) AS n`,
    sweep: `INSERT INTO sweep (division_code, requested_by, swept_for, finished_at) VALUES ('', 'x', '2025-11-30', now())`,
    overdue_notice: `INSERT INTO overdue_notice (obligation_id, sweep_id, division_code, addressed_to, text, flagged_for, written_at)
      SELECT o.id, s.id, o.division_code, '{township}', 'x', o.due_on + 1 + (row_number() OVER () % 40)::int, now()
      FROM obligation o CROSS JOIN sweep s`,
  });
});

afterAll(() => filled?.drop());

function listsOf(division: string, asOf = TODAY): [string, KeysetList][] {
  const scope: Scope = { division, sector: '*' };
  const obligations = everyOrder(obligationList({ scope, asOf, today: TODAY }));
  const notices = everyOrder(overdueNoticeList(scope, {}));
  return [
    ...obligations.map(([order, list]): [string, KeysetList] => [`obligations by ${order}`, list]),
    ...notices.map(([order, list]): [string, KeysetList] => [`notices by ${order}`, list]),
  ];
}

test.each(listsOf('410526'))('a county’s %s are read along an index', async (order, list) => {
  const plan = await plansOfPages(reader('county@410526'), list);
  // Notices lie by their duty's day in the index of duties: those of one day alone are put in order.
  const isSorted = order.startsWith('notices by DUE_ON')
    ? /(?<!Incremental )Sort {2}|Seq Scan/
    : /Sort|Seq Scan/;
  expect(plan).not.toMatch(isSorted);
});

test.each([...listsOf('410531'), ...listsOf('410531', plainDate('2025-05-01'))])(
  'pages of %s are the whole, each once, what is not met last',
  async (_, list) => {
    const of = reader('county@410531');
    const ids = await readByPages(of, list);
    expect(ids.length).toBeGreaterThan(300);
    expect(ids).toEqual(await sortedAtOnce(of, list));
  },
);
