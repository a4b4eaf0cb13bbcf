import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import type { KeysetList } from '@dixian/service';
import {
  everyOrder,
  type FilledDatabase,
  filledDatabase,
  type ListReader,
  plansOfPages,
  readByPages,
  sortedAtOnce,
} from '@dixian/testkit';
import { caseList } from '../../src/cases/persistence/case-list';
import { leadConditions, leadsOn } from '../../src/leads/persistence/lead-conditions';
import { leadList } from '../../src/leads/persistence/leads';
import { householdList } from '../../src/monitoring/persistence/household-list';
import { monitoredList } from '../../src/monitoring/persistence/monitored-list';
import { termsBelow } from '../../src/monitoring/use-cases/terms-below';
import { promptList } from '../../src/quality/persistence/prompt-list';
import { selfReportList } from '../../src/self-report/persistence/self-reports';
import { service } from '../../src/service';
import { taskList } from '../../src/work/persistence/task-list';
import { manyRows } from './many-rows';

const TODAY = plainDate('2025-12-01');
const PAST = plainDate('2025-05-01');
let filled: FilledDatabase;
const reader = (account: string): ListReader => ({ db: filled.db, account, today: TODAY });

beforeAll(async () => {
  filled = await filledDatabase(service, manyRows);
});

afterAll(() => filled?.drop());

/** Every list that people work from, as a county sees it on a day, in each of its orders. */
function listsOf(division: string, asOf = TODAY): [string, KeysetList][] {
  const view = { asOf, today: TODAY, division };
  const named = (name: string, of: [string, KeysetList][]): [string, KeysetList][] =>
    of.map(([order, list]) => [`${name} by ${order}`, list]);
  return [
    ...named('leads', everyOrder(leadList(view, leadsOn(view), leadConditions({}, view)))),
    ...named('cases', everyOrder(caseList({}, view))),
    ...named('tasks', everyOrder(taskList({}, view))),
    ...named('done tasks', everyOrder(taskList({ closed: true }, view))),
    ...named('prompts', everyOrder(promptList({ asOf, seenFrom: division }))),
  ];
}

function householdsOf(division: string, asOf = TODAY): [string, KeysetList][] {
  const filter = asOf === TODAY ? {} : { monitored: true };
  return everyOrder(householdList(filter, { asOf, today: TODAY, division })).map(([order, list]) => [
    `households by ${order}`,
    list,
  ]);
}

function listsOfToday(division: string): [string, KeysetList][] {
  return [
    ...householdsOf(division),
    ...everyOrder(selfReportList({}, division)).map(([order, list]): [string, KeysetList] => [
      `self-reports by ${order}`,
      list,
    ]),
  ];
}

test.each([...listsOf('410526'), ...listsOfToday('410526')])(
  'a county’s %s are read along an index',
  async (_, list) => {
    const plan = await plansOfPages(reader('county@410526'), list);
    expect(plan).not.toMatch(/Sort/);
    expect(plan).not.toMatch(/Seq Scan/);
  },
);

test.each([
  ...listsOf('410531'),
  ...listsOf('410531', PAST),
  ...householdsOf('410531', PAST),
  ...listsOfToday('410531'),
])('pages of %s are the whole, each once, what has no such day last', async (_, list) => {
  const of = reader('county@410531');
  const ids = await readByPages(of, list);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids).toEqual(await sortedAtOnce(of, list));
});

test('monitored households by day are read along an index, on whichever day', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  for (const division of ['410526', '410531']) {
    const terms = termsBelow(policies, division, TODAY);
    for (const [, list] of everyOrder(monitoredList(terms, {}, { today: TODAY, division }))) {
      const of = reader(`county@${division}`);
      if (division === '410526') expect(await plansOfPages(of, list)).not.toMatch(/Sort|Seq Scan/);
      else expect(await readByPages(of, list)).toEqual(await sortedAtOnce(of, list));
    }
  }
});

test('on an earlier day what was done later is not done yet, and comes last', async () => {
  const view = { asOf: PAST, today: TODAY, division: '410531' };
  const [, list] =
    everyOrder(leadList(view, leadsOn(view), leadConditions({}, view))).find(([name]) =>
      name.startsWith('VERIFIED_ON DESC'),
    ) ?? [];
  const of = reader('county@410531');
  const [first] = list ? await readByPages(of, list) : [];
  const rows = await filled.db.read({ division: '410531', sector: '*' }, (statements) =>
    statements.query<{ verifiedOn: string }>('SELECT verified_on AS "verifiedOn" FROM lead WHERE id = $1', [
      first,
    ]),
  );
  expect(rows).toEqual([{ verifiedOn: PAST }]);
});
