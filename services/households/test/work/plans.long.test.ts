import { officialCalendar } from '@dixian/calendar';
import { encodeCursor } from '@dixian/graph';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import {
  type Database,
  openDatabase,
  type RequestContext,
  type Resolvers,
  WHOLE_COUNTRY,
} from '@dixian/service';
import type { ServiceDatabase } from '@dixian/testkit';
import { Client } from 'pg';
import { caseResolvers } from '../../src/cases/graphql/case-resolvers';
import { leadResolvers } from '../../src/leads/graphql/lead-resolvers';
import { monitoringResolvers } from '../../src/monitoring/graphql/monitoring-resolvers';
import { taskResolvers } from '../../src/work/graphql/task-resolvers';
import { millionHouseholds } from './million';
import { type Explaining, plansOf } from './plans';

const TODAY = '2025-12-01';
const PAST = '2025-06-15';
const BIG = ['household', 'lead', 'monitoring_case', 'task', 'case_standing', 'monitoring_period'];
// A million rows and what follows from them: minutes on a slow machine, and no proof of anything.
const LOADING = 900_000;

let database: ServiceDatabase;
let db: Database;
let resolvers: Record<string, (root: unknown, args: object, context: RequestContext) => unknown>;
beforeAll(async () => {
  database = await millionHouseholds();
  db = await openDatabase({
    url: database.applicationUrl,
    service: 'households',
    poolSize: 2,
    entities: [],
  });
  const law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  const topics: Resolvers[] = [
    caseResolvers(law),
    leadResolvers(law),
    taskResolvers(law),
    monitoringResolvers({ ...law, reviewAges: [] }),
  ];
  resolvers = Object.assign({}, ...topics.map(({ Query }) => Query));
}, LOADING);
afterAll(async () => {
  await db?.close();
  await database?.drop();
});

function plans(account: string, field: string, args: object, explaining: Explaining = 'THESE_VALUES') {
  return plansOf(db, { account, today: TODAY, explaining }, (context) =>
    resolvers[field]?.(null, args, context),
  );
}

const all = { levels: ['VILLAGE', 'TOWNSHIP', 'COUNTY'] };
const LISTS: [string, object][] = [
  ['tasks', {}],
  ['tasks', { filter: { ...all } }],
  ['tasks', { filter: { ...all, overdue: true } }],
  ['tasks', { filter: { ...all, dueThisWeek: true } }],
  ['tasks', { filter: { ...all, kinds: ['VERIFY_LEAD'] } }],
  ['tasks', { filter: { ...all, asOf: PAST } }],
  ['tasks', { filter: { ...all, closed: true } }],
  ['tasks', { filter: { ...all, household: '0199a1b2-0000-7000-8000-000000000001' } }],
  ['myTasks', {}],
  ['taskCounts', { filter: { ...all } }],
  ['taskCounts', { filter: { ...all, asOf: PAST } }],
  ['monitoringCases', {}],
  ['monitoringCases', { filter: { asOf: PAST } }],
  ['monitoringCases', { filter: { nextStep: 'TOWNSHIP_REVIEW' } }],
  ['monitoringCases', { filter: { state: 'PUBLICISED', asOf: PAST } }],
  ['monitoringCases', { filter: { overdue: true } }],
  ['monitoringCases', { filter: { waitsAt: 'COUNTY' } }],
  ['caseCounts', {}],
  ['caseCounts', { filter: { asOf: PAST } }],
  ['leads', {}],
  ['leads', { filter: { asOf: PAST } }],
  ['leads', { filter: { state: 'RECEIVED' } }],
  ['leads', { filter: { overdue: true } }],
  ['leadCounts', {}],
  ['leadCounts', { filter: { asOf: PAST } }],
  ['monitoredHouseholds', {}],
  ['monitoredHouseholds', { filter: { monitored: true } }],
  ['monitoringCounts', {}],
];
const ACCOUNTS = ['county@410526', 'township@410526100', 'village@410526100203'];

test.each(ACCOUNTS.flatMap((account) => LISTS.map(([field, args]) => [account, field, args] as const)))(
  '%s %s %j: by index, no table of the register read from end to end',
  async (account, field, args) => {
    for (const explaining of ['THESE_VALUES', 'ANY_VALUES'] as const) {
      const found = await plans(account, field, args, explaining);
      expect(found.length).toBeGreaterThan(0);
      for (const plan of found) {
        expect([explaining, plan.sql, plan.scannedWhole.filter((table) => BIG.includes(table))]).toEqual([
          explaining,
          plan.sql,
          [],
        ]);
        expect(plan.indexes.length).toBeGreaterThan(0);
      }
    }
  },
);

test.each([
  ['tasks', { filter: { levels: ['VILLAGE'] } }],
  ['tasks', { filter: all }],
  ['myTasks', {}],
  ['monitoringCases', {}],
  ['leads', {}],
])('a county’s page of %s %j is read in the order of its index, without sorting', async (field, args) => {
  for (const explaining of ['THESE_VALUES', 'ANY_VALUES'] as const) {
    const [page] = await plans('county@410526', field, args, explaining);
    expect([explaining, page?.sql, page?.sorts]).toEqual([explaining, page?.sql, false]);
  }
});

// The row that stands so deep in a county's list, as its cursor.
const DEEP: Record<string, string> = {
  tasks: `SELECT due_key::text AS one, id::text AS other FROM task
    WHERE county_code = '410526' AND closed_on IS NULL ORDER BY due_key, id OFFSET 500 LIMIT 1`,
  monitoringCases: `SELECT opened_on::text AS one, case_id::text AS other FROM case_standing
    WHERE county_code = '410526' AND until_on IS NULL ORDER BY opened_on DESC, case_id DESC OFFSET 1500 LIMIT 1`,
  leads: `SELECT found_on::text AS one, id::text AS other FROM lead
    WHERE county_code = '410526' ORDER BY found_on DESC, id DESC OFFSET 2500 LIMIT 1`,
};

// Each list in its usual order, as its cursors name it.
const ORDERS: Record<string, string> = {
  tasks: 'tasks/DUE_ON ASC',
  monitoringCases: 'cases/OPENED_ON DESC',
  leads: 'leads/FOUND_ON DESC',
};

test.each(Object.keys(DEEP))('a page deep in %s costs what the first one costs', async (field) => {
  const owner = new Client({ connectionString: database.migratorUrl, options: WHOLE_COUNTRY });
  await owner.connect();
  const { rows } = await owner.query<{ one: string; other: string }>(DEEP[field] ?? '');
  await owner.end();
  const after = encodeCursor(ORDERS[field] ?? '', [rows[0]?.one ?? '', rows[0]?.other ?? '']);
  const filter = field === 'tasks' ? all : {};
  const [first] = await plans('county@410526', field, { filter }, 'RUN');
  const [deep] = await plans('county@410526', field, { filter, after }, 'RUN');
  expect(deep?.sorts).toBe(false);
  // Of eight kilobytes: what a page of 21 rows and their cases needs, and not what thousands before them would.
  for (const page of [first, deep]) expect(page?.blocks).toBeLessThan(300);
});
